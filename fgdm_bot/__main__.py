"""`fgdm-bot`, also `python -m fgdm_bot`."""

from fgdm_bot.cli import app


def main() -> None:
    app(prog_name="fgdm-bot")


if __name__ == "__main__":
    main()

"""Settings: all faults at once, in plain words; secrets never shown."""

import re
from pathlib import Path

import pytest

from fgdm_bot.config import SETTINGS, Misconfigured, records_settings_from, settings_from

GOOD = {
    "FGDM_PUBLIC_URL": "https://fgdm.example.gov.uk/",
    "FGDM_TELEGRAM_TOKEN": "1:hush-telegram",
    "FGDM_TWILIO_ACCOUNT_SID": "AChush-sid",
    "FGDM_TWILIO_AUTH_TOKEN": "hush-twilio",
    "FGDM_TWILIO_FROM": "+447700900000",
    "FGDM_COUNCIL_NAME": "Anytown Council",
    "FGDM_SEALING_KEYS": "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
    "FGDM_INDEX_KEY": "aWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWk=",
}


def faults(**changed: str) -> list[str]:
    with pytest.raises(Misconfigured) as wrong:
        settings_from({**GOOD, **changed})
    return wrong.value.faults


def test_good_settings_are_taken() -> None:
    settings = settings_from(GOOD)
    assert settings.public_url == "https://fgdm.example.gov.uk"
    assert settings.reminder_days == (7, 3, 1)
    assert settings.allow_drama_numbers is False


def test_every_missing_setting_is_named_at_once() -> None:
    with pytest.raises(Misconfigured) as wrong:
        settings_from({})
    named = {fault.split()[0] for fault in wrong.value.faults}
    assert named >= {*GOOD} - {"FGDM_TWILIO_FROM"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("FGDM_DATABASE_URL", "mysql://x"),
        ("FGDM_LISTEN", "8080"),
        ("FGDM_LISTEN", "127.0.0.1:99999"),
        ("FGDM_PUBLIC_URL", "fgdm.example"),
        ("FGDM_TELEGRAM_MODE", "pigeon"),
        ("FGDM_TWILIO_INBOUND", "carrier pigeon"),
        ("FGDM_TWILIO_RATE", "fast"),
        ("FGDM_TWILIO_RATE", "-1"),
        ("FGDM_TWILIO_ERASE", "later"),
        ("FGDM_QUIET_HOURS", "at night"),
        ("FGDM_REMINDER_DAYS", "weekly"),
        ("FGDM_DUTY_STARTS_ON", "1/4/2027"),
        ("FGDM_ALLOW_DRAMA_NUMBERS", "yes"),
        ("FGDM_SEALING_KEYS", "short"),
        ("FGDM_INDEX_KEY", "short"),
        ("FGDM_SAFETY_REPLY", "x" * 1601),
        ("FGDM_LOG_LEVEL", "loud"),
    ],
)
def test_a_wrong_setting_is_named_without_its_value(name: str, value: str) -> None:
    [fault] = faults(**{name: value})
    assert fault.startswith(name)
    assert f'"{value}"' not in fault


def test_webhook_mode_needs_its_secret() -> None:
    assert faults(FGDM_TELEGRAM_MODE="webhook") == [
        "FGDM_TELEGRAM_SECRET is missing: webhook mode needs it to know Telegram."
    ]


def test_texts_need_a_sender() -> None:
    [fault] = faults(FGDM_TWILIO_FROM="")
    assert "FGDM_TWILIO_MESSAGING_SERVICE_SID" in fault


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    kept = tmp_path / "token"
    kept.write_text("from-a-file\n", encoding="utf-8")
    values = {k: v for k, v in GOOD.items() if k != "FGDM_TWILIO_AUTH_TOKEN"}
    settings = settings_from(values | {"FGDM_TWILIO_AUTH_TOKEN_FILE": str(kept)})
    assert settings.twilio_token == "from-a-file"
    [fault] = faults_of(values | {"FGDM_TWILIO_AUTH_TOKEN_FILE": str(tmp_path / "none")})
    assert fault.startswith("FGDM_TWILIO_AUTH_TOKEN_FILE")


def faults_of(values: dict[str, str]) -> list[str]:
    with pytest.raises(Misconfigured) as wrong:
        settings_from(values)
    return [fault for fault in wrong.value.faults if "_FILE" in fault]


def test_secrets_do_not_show_in_print() -> None:
    assert "hush" not in repr(settings_from(GOOD))


def test_counting_needs_no_carriers() -> None:
    needed = ("FGDM_SEALING_KEYS", "FGDM_INDEX_KEY")
    assert records_settings_from({name: GOOD[name] for name in needed}).database_url.startswith("sqlite")


def test_the_example_lists_exactly_what_settings_read() -> None:
    example = (Path(__file__).parents[2] / ".env.example").read_text(encoding="utf-8")
    assert re.findall(r"^(FGDM_\w+)=", example, flags=re.MULTILINE) != []
    assert sorted(re.findall(r"^(FGDM_\w+)=", example, flags=re.MULTILINE)) == sorted(name for name, _ in SETTINGS)


def test_the_defaults_in_the_example_are_the_real_ones() -> None:
    example = (Path(__file__).parents[2] / ".env.example").read_text(encoding="utf-8")
    shown = dict(re.findall(r"^(FGDM_\w+)=(.*)$", example, flags=re.MULTILINE))
    for name, default in SETTINGS:
        if default:
            assert shown[name] == default

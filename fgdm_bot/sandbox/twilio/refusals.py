"""What Twilio refuses, with its own error codes."""

from typing import Any


class Refused(Exception):
    """Twilio answers with an error code."""

    def __init__(self, code: int, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code, self.message, self.status = code, message, status

    def as_json(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "message": self.message,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }


def not_found(path: str) -> Refused:
    return Refused(20404, f"The requested resource {path} was not found", 404)


def unfinished(deed: str) -> Refused:
    words = f"Cannot {deed} this resource before it is complete. The message is still on its way."
    return Refused(20009, words, 409)


WHY_UNDELIVERED = {
    21610: "Attempt to send to unsubscribed recipient",
    30003: "Unreachable destination handset",
    30005: "Unknown destination handset",
    30006: "Landline or unreachable carrier",
    30007: "Carrier violation",
    30008: "Unknown error",
}

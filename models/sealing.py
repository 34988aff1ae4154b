"""The seal: what makes names, numbers and words unreadable in the database, and the blind index over them.

The keys come from the settings (`FGDM_SEALING_KEYS`, `FGDM_INDEX_KEY`) and are handed in once, at the start.
The index has a key of its own: who steals the one cannot use the other.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class Unsealed(RuntimeError):
    """The keys were not handed in before sealed text was touched."""


class Seal:
    def __init__(self) -> None:
        self._box: MultiFernet | None = None
        self._newest: MultiFernet | None = None
        self._index_key = b""

    def use(self, sealing_keys: Sequence[str], index_key: str) -> None:
        """Take the keys: Fernet keys, newest first; 32 bytes of urlsafe base64. ValueError when malformed."""
        key = base64.urlsafe_b64decode(index_key)
        if len(key) != 32:
            raise ValueError("the index key is not 32 bytes")
        boxes = [Fernet(k) for k in sealing_keys]
        self._box, self._newest = MultiFernet(boxes), MultiFernet(boxes[:1])
        self._index_key = key

    def close(self, plain: bytes) -> bytes:
        return self._ready().encrypt(plain)

    def open(self, sealed: bytes) -> bytes:
        return self._ready().decrypt(sealed)

    def is_newest(self, sealed: bytes) -> bool:
        """Whether the newest key alone opens it."""
        self._ready()
        assert self._newest is not None, "both are made at once"
        try:
            self._newest.decrypt(sealed)
        except InvalidToken:
            return False
        return True

    def anew(self, sealed: bytes) -> bytes:
        """The same, sealed with the newest key. InvalidToken: no key opens it."""
        return self._ready().rotate(sealed)

    def blind(self, purpose: str, value: str) -> str:
        """The same value always gives the same mark, which tells nothing of the value without the key."""
        self._ready()
        return hmac.new(self._index_key, f"{purpose}:{value}".encode(), hashlib.sha256).hexdigest()

    def token(self, purpose: str, *of: object) -> str:
        """A link token of 128 bits, made again from what it stands for: only its hash is kept."""
        self._ready()
        words = ":".join([purpose, *(str(part) for part in of)])
        mark = hmac.new(self._index_key, b"token:" + words.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(mark[:16]).decode().rstrip("=")

    def _ready(self) -> MultiFernet:
        if self._box is None:
            raise Unsealed("the sealing keys were not handed in")
        return self._box


seal = Seal()


def hashed(token: str) -> str:
    """What the database keeps of a token or a code."""
    return hashlib.sha256(token.encode()).hexdigest()

"""The keys of the tests: the same for those who look at a database from another process or door."""

import base64

SEALING = base64.urlsafe_b64encode(b"s" * 32).decode()
INDEX = base64.urlsafe_b64encode(b"i" * 32).decode()

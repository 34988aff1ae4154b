"""Ways of saying things, one a line (the little language is explained in `patterns.py`)."""

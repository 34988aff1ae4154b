"""A council's history as six CSV files: read whole or refused whole, joined into families, written again.

reading checks and reads, errors says what was refused, joining gives families to count, writing writes.
"""

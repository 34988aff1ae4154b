"""A council's history as six CSV files: read whole or refused whole, joined into families, written again.

reading reads what checking has checked, errors says what was refused, joining gives families to count, writing writes.
"""

"""The statutory log counted: pure rules from one family's record to the figures.

records and words say what a record is; account and facts apply the rules to one family;
adding, counts and as_json give a period's figures, census and census_xml the yearly blocks, duty the warnings.
"""

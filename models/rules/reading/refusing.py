"""Words by which somebody refuses; what keeps them ("at work", "the dentist") has none of them."""

from models.rules.reading.wordlist import listed

REFUSING = listed("cant wont not no unable couldnt wouldnt isnt arent never dont")

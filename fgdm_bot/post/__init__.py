"""The post office: takes what is due, looks at it once more, sends it once, notes what became of it.

Taken, and marked as being sent, in the database before anything goes out: a process that dies leaves either a
row that still waits (anybody's) or one that may have been sent. That one is in doubt: the carrier is asked, and
only where it surely never came there does it go again (doubts.py).
"""

from fgdm_bot.post.doubts import Doubts as Doubts
from fgdm_bot.post.office import Post as Post
from fgdm_bot.post.windows import Window as Window

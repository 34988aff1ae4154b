"""What people can ask of the service: the contents page.

front        the chat's front desk: who is it, what do they want
guide        orders by questions, one at a time
contents     every order there is, and /help
cases        /open /mine /case /handover /close /history
network      /add /check /apart
offers       /offer /answered /letter /exception /held
meetings     /propose /review /ask /who
fixing       /fix; moving /move; cancelling /cancel
replies      what relatives text and write
relay        /text, and replying to a relative's words
reminders    reminders and nudges
delivery     may this message still go; what became of it
todo         /todo
counts       /counts /export /census /warnings
desk         Desk, Inbound, Command: what they all share
orders       how an order is taken apart
filing       every arrival once
"""

"""One opportunity as it is looked at: what has happened, on whose calendar, seen from when."""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from cordially import moments
from cordially.etiquette import bounces, interviews, recipients
from cordially.etiquette.policy import Policy
from cordially.etiquette.workdays import WorkCalendar, calendar_of
from cordially.model import Interview, Opportunity, Person, Reply, SentLetter
from cordially.written import written_day

_END = time(23, 59, 59)  # a day alone counts to its end


class Case(NamedTuple):
    """An opportunity, the policy it is judged by, its people's calendar, and the present.

    `now` is on the sender's clock; days are those of the recipient.  The letters of the
    opportunity are those that were received; `came_back` are the others.
    """

    opportunity: Opportunity
    policy: Policy
    calendar: WorkCalendar
    now: datetime
    came_back: tuple[SentLetter, ...] = ()

    @property
    def today(self) -> date:
        """The recipient's day."""
        return self.calendar.day(self.now)

    def written(self, day: date) -> str:
        """Write a day out, as one writes it now."""
        return written_day(day, self.now.date())

    def latest(self) -> Interview | None:
        """Return the interview that comes last, or None."""
        return interviews.latest(self.opportunity, self.calendar.zone)

    def occasion(self, note: str) -> Interview | None:
        """Return the interview that a note is about where none is named, or None."""
        return recipients.occasion(note, self.opportunity, self.now, self.calendar.zone)

    def interview_of(self, letter: SentLetter) -> Interview | None:
        """Return the interview that a letter belongs to, or None."""
        return interviews.of_letter(self.opportunity, letter, self.calendar.zone)

    def recipients(self, note: str, interview: Interview) -> tuple[Person, ...]:
        """Return who gets a note about an interview, in order."""
        return recipients.recipients(note, self.opportunity, interview, self.calendar.zone)

    def had(self, note: str, interview: Interview, person: str) -> SentLetter | None:
        """Return the letter of that note that a person had for an interview, or None."""
        return next(
            (
                each
                for each in self.opportunity.letters
                if (each.note, each.to) == (note, person) and self.interview_of(each) == interview
            ),
            None,
        )

    def is_thanked(self, interview: Interview, person: Person) -> bool:
        """Tell whether a person has had their thanks for an interview, passed on or not.

        Who was not there and only passes thanks on has had them once those have whose they
        are: they may have been handed over by other means.
        """
        note, known = recipients.THANK_YOU, self.opportunity
        through = recipients.passed_on_by(known, interview, person)
        if self.had(note, interview, person.name) or (
            through and self.had(note, interview, through.name)
        ):
            return True
        theirs = recipients.represented(known, interview, person)
        return (
            bool(theirs)
            and not interview.participant(person.name)
            and all(self.had(note, interview, name) for name in theirs)
        )

    def met_on(self, interview: Interview) -> date:
        """Return the day of an interview, of several days the last."""
        return interviews.last_day(interview, self.calendar.zone)

    def ended(self, interview: Interview) -> datetime | None:
        """Return when an interview is over; None when only its day is known."""
        over = interviews.ended(interview, self.calendar.zone)
        return over and over.astimezone(self.calendar.zone)

    def heard(self) -> Reply | None:
        """Return the last substantive reply, or None."""
        return next(reversed(self._human()), None)

    def _human(self) -> list[Reply]:
        return recipients.human_replies(self.opportunity, self.calendar.zone)

    def anchor(self) -> date:
        """Return the day of the last sign of life: an interview or a substantive reply (A10)."""
        days = [self.met_on(each) for each in interviews.standing(self.opportunity)]
        heard = self.heard()
        return max([*days, self.calendar.day(heard.at)] if heard else days)

    def has_news_of(self, interview: Interview) -> bool:
        """Tell whether a substantive reply came after an interview began."""
        heard, begun = self.heard(), self.calendar.instant(interview.start)
        return heard is not None and self.calendar.instant(heard.at, _END) > begun

    def wrote_again(self) -> Reply | None:
        """Return the last substantive reply if it came after the end, or None (A22).

        Of one day, and nothing more known, the end came first and then the reply.
        An end of which nobody says when it was is the first day on which the silence before
        that reply had lasted long enough.
        """
        heard = self.heard()
        if not heard:
            return None
        end = self.opportunity.closed_on
        if not end:
            day = self.calendar.day(heard.at)
            met = [self.met_on(each) for each in interviews.standing(self.opportunity)]
            said = [self.calendar.day(each.at) for each in self._human() if each != heard]
            signs = [each for each in (*met, *said) if each <= day]
            end = max(signs, default=day) + timedelta(days=self.policy.close_days)
        return None if moments.is_before(heard.at, end, self.calendar.zone) else heard

    def asked(self) -> list[SentLetter]:
        """Return the questions put since the last sign of life, in order."""
        sent = [
            (self.calendar.instant(each.sent, _END), each)
            for each in self.opportunity.letters
            if each.note in recipients.ASKING
        ]
        if not sent:
            return []
        heard = self.heard()
        stand = interviews.standing(self.opportunity)
        signs = [self.calendar.instant(each.start) for each in stand]
        since = max([*signs, self.calendar.instant(heard.at, _END)] if heard else signs)
        # Of one day, and nothing more known, the question came first and then the reply.
        return [letter for at, letter in sorted(sent, key=lambda each: each[0]) if at > since]

    def next_question(self, interview: Interview) -> str | None:
        """Return the note that asks next; each of them asks once about an interview (A25)."""
        order = (
            (recipients.SECOND_CHECK_IN, *recipients.ASKING) if self.asked() else recipients.ASKING
        )
        return next((note for note in order if not self.wrote(note, interview)), None)

    def wrote(self, note: str, interview: Interview) -> bool:
        """Tell whether anybody had that note for an interview."""
        return any(
            each.note == note and self.interview_of(each) == interview
            for each in self.opportunity.letters
        )

    def is_prompt_thanks(self, letter: SentLetter) -> bool:
        """Tell whether a letter is a thank-you of the interview's day or the next."""
        interview = self.interview_of(letter)
        if letter.note != recipients.THANK_YOU or interview is None:
            return False
        days = self.calendar.day(letter.sent) - self.met_on(interview)
        return days <= timedelta(days=1)


def case_of(opportunity: Opportunity, policy: Policy, now: datetime) -> Case:
    """Return an opportunity as it is looked at now; `now` is on the sender's clock."""
    calendar = calendar_of(opportunity, now.tzinfo or UTC)
    back = bounces.came_back(opportunity, calendar.zone)
    received = bounces.without(opportunity.letters, back)
    return Case(opportunity._replace(letters=received), policy, calendar, now, back)

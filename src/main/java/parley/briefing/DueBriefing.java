package parley.briefing;

/**
 * A briefing whose time has come.
 *
 * @param number of the edition to compose; 0 for a preview
 */
public record DueBriefing(Briefing briefing, int number, Span span) {}

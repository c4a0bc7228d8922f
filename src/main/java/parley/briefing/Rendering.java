package parley.briefing;

/** One way to write an edition down. Works from the edition alone and looks nothing up. */
public interface Rendering {
    /** File name ending, without a dot. */
    String ending();

    String render(Edition edition, Footer footer);

    default String render(Edition edition) {
        return render(edition, Footer.NONE);
    }
}

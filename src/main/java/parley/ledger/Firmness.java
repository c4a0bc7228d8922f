package parley.ledger;

/** How well a standing is witnessed. */
public enum Firmness {
    /** One publisher family says so, or only publishers whose family nobody knows. */
    REPORTED,
    /** Two independent families say so, or the official whose own act it is. */
    CONFIRMED
}

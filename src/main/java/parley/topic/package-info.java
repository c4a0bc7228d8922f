/**
 * Whether a story is on a topic, why, and what an analyst reads out of it: themes, actors, stage, hedges, statements.
 * Takes stories from {@code fetch-feed}, hands matches to {@code gather-clusters}; compares no two stories.
 */
@NullMarked
package parley.topic;

import org.jspecify.annotations.NullMarked;

/**
 * Pages and JSON for people and tools: editions, stories with their reasons, feeds and their health.
 * Reads through what the stages declare, never the store itself.
 */
@NullMarked
package parley.web;

import org.jspecify.annotations.NullMarked;

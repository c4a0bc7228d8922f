package parley.web;

import java.util.Optional;

/**
 * What stands around the content of a page.
 *
 * @param title of the page, without the product's name
 * @param here which entry of the menu it belongs to: its path, or empty
 * @param notice a mark that every page shows
 * @param data address of the same as JSON, or empty
 */
public record Frame(String title, String here, Optional<String> notice, String data) {}

package org.meetingrecords.plain;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingrecords.transcript.Space;
import org.meetingrecords.transcript.UnreadableTranscriptException;

/**
 * What a file says of itself in lines such as {@code Date: 2026-11-24}.
 */
public final class FrontMatter {

	private static final Pattern FIELD = Pattern.compile(
			"\\s*+(?<key>title|date|place|publisher|licen[cs]e|attribution|language|url|topics|regions|summary)\\s*+:(?<value>.*)",
			Pattern.CASE_INSENSITIVE);

	private final Map<Key, Value> values = new EnumMap<>(Key.class);

	/**
	 * Return whether a line has one of the keys.
	 * @param line the line
	 * @return whether it has
	 */
	public static boolean isField(String line) {
		return FIELD.matcher(line).matches();
	}

	/**
	 * Take in a line, if it has one of the keys and a value.
	 * @param number the number of the line, from 1
	 * @param line the line
	 * @throws UnreadableTranscriptException if another line gave the key another value
	 */
	public void add(int number, String line) {
		Matcher field = FIELD.matcher(line);
		String value = field.matches() ? value(field.group("value")) : "";
		if (value.isEmpty()) {
			return;
		}
		String key = field.group("key").toUpperCase(Locale.ROOT).replace("LICENSE", "LICENCE");
		Value before = this.values.putIfAbsent(Key.valueOf(key), new Value(number, value));
		if (before != null && !before.text().equals(value)) {
			throw new UnreadableTranscriptException(
					"'%s' is given in line %d already".formatted(field.group("key"), before.line()), number);
		}
	}

	/**
	 * Return the title.
	 * @return the title; empty if the file does not say
	 */
	public Optional<String> title() {
		return get(Key.TITLE).map(Value::text);
	}

	/**
	 * Take in a date that is printed without the key, unless one is given with it.
	 * @param number the number of the line, from 1
	 * @param date the date
	 * @return whether it was taken
	 */
	public boolean addDate(int number, String date) {
		return this.values.putIfAbsent(Key.DATE, new Value(number, date)) == null;
	}

	Optional<Value> get(Key key) {
		return Optional.ofNullable(this.values.get(key));
	}

	String text(Key key, String otherwise) {
		return get(key).map(Value::text).orElse(otherwise);
	}

	// YAML may have it in quotes
	static String value(String printed) {
		String value = Space.squash(printed);
		boolean quoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"))
				&& value.endsWith(value.substring(0, 1));
		return quoted ? value.substring(1, value.length() - 1) : value;
	}

	/**
	 * What can be said.
	 */
	enum Key {

		TITLE, DATE, PLACE, PUBLISHER, LICENCE, ATTRIBUTION, LANGUAGE, URL, TOPICS, REGIONS, SUMMARY

	}

	/**
	 * What is said of a key.
	 *
	 * @param line the number of the line, from 1
	 * @param text the value
	 */
	record Value(int line, String text) {

	}

}

package org.meetingrecords.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.meetingrecords.transcript.Quote;
import org.meetingrecords.transcript.UnreadableTranscriptException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A value within a document, which refuses to be what it is not.
 */
final class Value {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Pattern MOMENT = Pattern.compile(DAY.pattern() + "T.+");

	/** Over a hundred years: no recording is longer. */
	private static final BigDecimal LONGEST = BigDecimal.valueOf(4_000_000_000L);

	/**
	 * A number like 1e-999999999 takes the memory of all its noughts when it is rounded.
	 */
	private static final int MOST_DECIMALS = 100;

	private final String document;

	private final JsonPointer place;

	private final JsonNode node;

	private Value(String document, JsonPointer place, JsonNode node) {
		this.document = document;
		this.place = place;
		this.node = node;
	}

	static Value of(String document) {
		return new Value(document, JsonPointer.empty(), Json.read(document));
	}

	/**
	 * Return the members of an object.
	 * @param keys those that it may have
	 * @return the members
	 */
	Members members(String... keys) {
		if (!this.node.isObject()) {
			throw refusal("an object must stand here, with the keys " + String.join(", ", keys));
		}
		List<String> known = Arrays.asList(keys);
		this.node.propertyNames().stream().filter((key) -> !known.contains(key)).findFirst().ifPresent((key) -> {
			throw member(key)
				.refusal("no such key is known here: take it out, or use one of " + String.join(", ", keys));
		});
		return new Members(this);
	}

	boolean has(String key) {
		return this.node.has(key);
	}

	Value member(String key) {
		return new Value(this.document, this.place.appendProperty(key), this.node.path(key));
	}

	<T> List<T> list(Function<Value, T> item) {
		if (!this.node.isArray()) {
			throw refusal("a list must stand here, within [ and ]");
		}
		return IntStream.range(0, this.node.size())
			.mapToObj((i) -> new Value(this.document, this.place.appendIndex(i), this.node.get(i)))
			.map(item)
			.toList();
	}

	boolean isText() {
		return this.node.isString();
	}

	String text() {
		if (!isText()) {
			throw refusal("a text must stand here, within quotation marks; leave the key out where there is none");
		}
		String text = this.node.stringValue();
		if (text.indexOf('\0') >= 0) {
			throw refusal("the text has a NUL character: take it out");
		}
		if (text.codePoints().anyMatch((sign) -> Character.getType(sign) == Character.SURROGATE)) {
			throw refusal("the text has one half of a surrogate pair: take it out, or add the other half");
		}
		return text;
	}

	String words() {
		String text = text();
		if (text.isBlank()) {
			throw refusal("the text is blank");
		}
		return text;
	}

	String matching(Pattern shape, String wanted) {
		String text = text();
		if (!shape.matcher(text).matches()) {
			throw refusal("'%s' is no %s".formatted(Quote.of(text), wanted));
		}
		return text;
	}

	<E extends Enum<E>> E oneOf(Class<E> type) {
		String text = text();
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(text))
			.findFirst()
			.orElseThrow(() -> refusal("'%s' is none of %s".formatted(Quote.of(text),
					Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")))));
	}

	LocalDate day() {
		return time(DAY, LocalDate::parse, "day such as 2026-11-24");
	}

	OffsetDateTime moment() {
		return time(MOMENT, OffsetDateTime::parse, "moment with an offset such as 2026-11-24T18:30:00+01:00");
	}

	private <T> T time(Pattern shape, Function<String, T> parse, String wanted) {
		String text = matching(shape, wanted);
		try {
			return parse.apply(text);
		}
		catch (DateTimeException ex) {
			throw refusal("'%s' is no %s".formatted(Quote.of(text), wanted));
		}
	}

	int number() {
		if (!this.node.isInt()) {
			throw refusal("a whole number must stand here");
		}
		return this.node.intValue();
	}

	Duration seconds() {
		BigDecimal seconds = this.node.isNumber() ? this.node.decimalValue() : LONGEST;
		if (seconds.signum() < 0 || seconds.compareTo(LONGEST) >= 0 || seconds.scale() > MOST_DECIMALS) {
			throw refusal("seconds from the start of the recording must stand here, such as 83.5");
		}
		return Duration.ofMillis(seconds.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact());
	}

	UnreadableTranscriptException refusal(String reason) {
		String where = this.place.matches() ? "the document" : this.place.toString();
		return new UnreadableTranscriptException(where + ": " + reason, Json.line(this.document, this.place));
	}

}

package org.meetingrecords.json;

import org.meetingrecords.transcript.UnreadableTranscriptException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as we read and write it.
 */
final class Json {

	private static final int DEEPEST = 20;

	/** A turn is shorter, or the archive would not take it. */
	private static final int LONGEST_TEXT = 2_000_000;

	/** Those of a record of as many entries as may be: each takes memory. */
	private static final int MOST_TOKENS = 2_000_000;

	private static final int LONGEST_KEY = 200;

	private static final int LONGEST_NUMBER = 30;

	private static final String TOO_LARGE = ("something in it is too large: objects and lists nest at most %d deep,"
			+ " no text has more than %d characters, and the whole no more than %d parts")
		.formatted(DEEPEST, LONGEST_TEXT, MOST_TOKENS);

	static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(DEEPEST)
				.maxTokenCount(MOST_TOKENS)
				.maxStringLength(LONGEST_TEXT)
				.maxNameLength(LONGEST_KEY)
				.maxNumberLength(LONGEST_NUMBER)
				.build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		// more behind it is refused in our own words
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private Json() {
	}

	/**
	 * Return what a text is in JSON.
	 * @param text the text
	 * @return the value
	 * @throws UnreadableTranscriptException if it is none
	 */
	static JsonNode read(String text) {
		try (JsonParser parser = MAPPER.createParser(text)) {
			String reason;
			try {
				JsonNode value = MAPPER.readTree(parser);
				if (parser.nextToken() == null) {
					return value;
				}
				reason = "the document has ended, and more stands behind it: give each meeting a line or a file of its own";
			}
			catch (StreamConstraintsException ex) {
				reason = TOO_LARGE;
			}
			catch (UnexpectedEndOfInputException ex) {
				reason = "the document is cut off: objects, lists or texts of it do not end";
			}
			catch (ArithmeticException | NumberFormatException ex) {
				reason = "this is not valid JSON: a number in it has an exponent beyond all bounds";
			}
			catch (JacksonException ex) {
				reason = "this is not valid JSON: " + ex.getOriginalMessage();
			}
			throw new UnreadableTranscriptException(reason, parser.currentLocation().getLineNr());
		}
	}

	/**
	 * Return whether a text is one whole object, without making it.
	 * @param text the text
	 * @return whether it is
	 */
	static boolean isWhole(String text) {
		try (JsonParser parser = MAPPER.createParser(text)) {
			return parser.nextToken() == JsonToken.START_OBJECT && parser.skipChildren().nextToken() == null;
		}
		catch (JacksonException ex) {
			return false;
		}
	}

	/**
	 * Return the line of a value, which only refusals need.
	 * @param text a text that is valid JSON
	 * @param place where in it the value is
	 * @return the number of the line, from 1
	 */
	static int line(String text, JsonPointer place) {
		try (JsonParser parser = MAPPER.createParser(text)) {
			while (parser.nextToken() != null) {
				if (parser.streamReadContext().pathAsPointer().equals(place)) {
					return parser.currentTokenLocation().getLineNr();
				}
			}
		}
		return 1;
	}

}

package org.meetingrecords.graphql;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what GraphQL Java reports in the words of the schema: its own messages name its
 * rules, and the Java classes of values.
 */
final class PlainMessages {

	private static final Pattern RULE = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ");

	private static final Pattern VALUE = Pattern.compile(
			" with value '.*' (?=is not a valid '|must not be null|must be an object|is missing required|contains a field)",
			Pattern.DOTALL);

	private static final Pattern NODE = Pattern.compile("'(Int|Float|String|Boolean|Enum|Array|Object|Null)Value'");

	private static final Pattern ENUM = Pattern.compile("'EnumValue\\{name='([^']*)'\\}'");

	private static final int LONGEST = 1000;

	private static final Pattern JAVA_CLASS = Pattern
		.compile("'(Integer|Long|BigInteger|Double|BigDecimal|ArrayList|LinkedHashMap|Map)'");

	private static final Map<String, String> KINDS = Map.of("Integer", "Int", "Long", "Int", "BigInteger", "Int",
			"Double", "Float", "BigDecimal", "Float", "ArrayList", "list", "LinkedHashMap", "object", "Map", "object");

	private static final Pattern FAILURE = Pattern.compile("INTERNAL_ERROR for (\\S+)");

	private static final String NO_INTROSPECTION = "Introspection is switched off on this server: "
			+ "queries run, but leave out '__schema' and '__type', and ask its operator for the schema";

	private PlainMessages() {
	}

	// cut before anything looks for a pattern in it: it repeats what the client sent
	static String ofEngine(String message) {
		return plain(abridged(message));
	}

	static String abridged(String message) {
		return (message.length() > LONGEST) ? message.substring(0, LONGEST) + "…" : message;
	}

	private static String plain(String message) {
		String plain = RULE.matcher(message).replaceFirst("");
		plain = VALUE.matcher(plain).replaceFirst(" ");
		plain = plain.replace("an AST type of ", "").replace("ANTLR error ", "");
		plain = ENUM.matcher(plain).replaceAll("'$1'");
		plain = NODE.matcher(plain).replaceAll("'$1'");
		plain = JAVA_CLASS.matcher(plain)
			.replaceAll((found) -> Matcher.quoteReplacement("'" + KINDS.get(found.group(1)) + "'"));
		plain = FAILURE.matcher(plain)
			.replaceFirst("The server failed to answer this: tell its operator the number $1");
		plain = plain.replace("Introspection has been disabled for this request", NO_INTROSPECTION);
		return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
	}

}

package org.meetingrecords.graphql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;

/**
 * The schema's {@code Date}: a day that the calendar has. The one of the extended scalars
 * takes 30 February for the 28th, and years that databases don't have.
 */
class DateCoercing implements Coercing<LocalDate, String> {

	private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	@Override
	public String serialize(Object result, GraphQLContext context, Locale locale) {
		return result.toString();
	}

	@Override
	public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return parse(input.toString());
		}
		catch (DateTimeException ex) {
			throw CoercingParseValueException.newCoercingParseValueException().message(refusal(input)).build();
		}
	}

	@Override
	public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		String text = (input instanceof StringValue string) ? String.valueOf(string.getValue()) : "";
		try {
			return parse(text);
		}
		catch (DateTimeException ex) {
			throw CoercingParseLiteralException.newCoercingParseLiteralException().message(refusal(text)).build();
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(input.toString());
	}

	private static LocalDate parse(String text) {
		if (!FORM.matcher(text).matches()) {
			throw new DateTimeException("Not of the form of a day");
		}
		return LocalDate.parse(text);
	}

	private static String refusal(Object input) {
		return "a Date is a day of the calendar such as \"2021-05-08\", and '%s' is none".formatted(input);
	}

}

package org.meetingrecords.export;

import java.util.Arrays;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.graphql.Inputs;
import org.meetingrecords.meeting.MeetingFilter;
import org.meetingrecords.shared.InvalidInputException;

import org.springframework.stereotype.Component;

/**
 * Reads which meetings are wanted, as {@code Query.meetings} is told.
 */
@Component
class FilterParameter {

	static final String NAME = "filter";

	private final Inputs inputs;

	FilterParameter(Inputs inputs) {
		this.inputs = inputs;
	}

	/**
	 * Return which meetings a request wants.
	 * @param request the request
	 * @return the filter; null if it wants all
	 * @throws InvalidInputException if the address has anything else, or no filter that
	 * fits
	 */
	@Nullable MeetingFilter of(HttpServletRequest request) {
		Map<String, String[]> parameters = parameters(request);
		parameters.keySet().stream().filter((name) -> !name.equals(NAME)).findFirst().ifPresent((name) -> {
			throw new InvalidInputException(("There is no parameter '%s': the only one is 'filter', a MeetingFilter of"
					+ " the schema as JSON, percent-encoded")
				.formatted(name));
		});
		String[] values = parameters.getOrDefault(NAME, new String[0]);
		if (values.length > 1) {
			throw new InvalidInputException("The parameter 'filter' is there %d times: give it once, with 'anyOf' in it"
				.formatted(values.length));
		}
		return Arrays.stream(values).map(this::read).findFirst().orElse(null);
	}

	private static Map<String, String[]> parameters(HttpServletRequest request) {
		try {
			return request.getParameterMap();
		}
		catch (IllegalStateException ex) {
			// that is how Tomcat tells
			throw new InvalidInputException(
					"The parameters in the address cannot be read: percent-encode them as UTF-8");
		}
	}

	/**
	 * Read a filter.
	 * @param json a filter as JSON
	 * @return the filter
	 * @throws InvalidInputException if it is none
	 */
	MeetingFilter read(String json) {
		return this.inputs.read(MeetingFilter.class, NAME, json);
	}

}

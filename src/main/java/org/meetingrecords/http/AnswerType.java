package org.meetingrecords.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Chooses the media type of an answer by what the client accepts, its weights included:
 * Spring for GraphQL looks at the first known type only.
 */
public final class AnswerType {

	private static final List<MediaType> ALL = List.of(MediaType.APPLICATION_JSON,
			MediaType.APPLICATION_GRAPHQL_RESPONSE);

	private static final List<MediaType> ALL_OR_PAGE = List.of(MediaType.APPLICATION_JSON,
			MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.TEXT_HTML);

	private AnswerType() {
	}

	/**
	 * Return the type that the client likes best.
	 * @param accept what the client accepts; anything, if it does not say
	 * @return the type, unless it accepts none of those there are
	 */
	public static Optional<MediaType> of(List<MediaType> accept) {
		return best(accept, ALL);
	}

	/**
	 * Return the type of an error, which is answered whether the client accepts it or
	 * not.
	 * @param accept the header as it was sent
	 * @return the type
	 */
	public static MediaType ofError(@Nullable String accept) {
		try {
			return of(MediaType.parseMediaTypes(accept)).orElse(MediaType.APPLICATION_JSON);
		}
		catch (InvalidMediaTypeException ex) {
			return MediaType.APPLICATION_JSON;
		}
	}

	/**
	 * Return whether it is a person's browser that asks.
	 * @param accept what the client accepts
	 * @return whether it likes a page better than JSON
	 */
	static boolean isPage(List<MediaType> accept) {
		return best(accept, ALL_OR_PAGE).filter(MediaType.TEXT_HTML::equals).isPresent();
	}

	private static Optional<MediaType> best(List<MediaType> accept, List<MediaType> offers) {
		List<MediaType> ranges = accept.isEmpty() ? List.of(MediaType.ALL) : accept;
		return offers.stream()
			.flatMap((offer) -> range(offer, ranges).map((range) -> new Choice(offer, range)).stream())
			.filter((choice) -> choice.range().getQualityValue() > 0)
			.max(Comparator.comparing((Choice choice) -> choice.range().getQualityValue())
				.thenComparing((choice) -> precision(choice.range()))
				.thenComparing((choice) -> -ranges.indexOf(choice.range())))
			.map(Choice::offer);
	}

	private static Optional<MediaType> range(MediaType offer, List<MediaType> ranges) {
		// the most precise range that a type is in says how much it is liked
		return ranges.stream()
			.filter((range) -> range.includes(offer))
			.max(Comparator.comparing(AnswerType::precision));
	}

	private static int precision(MediaType range) {
		if (range.isWildcardType()) {
			return 0;
		}
		return range.isWildcardSubtype() ? 1 : 2;
	}

	private record Choice(MediaType offer, MediaType range) {

	}

}

package org.meetingrecords.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.graphql.ErrorCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Finds the document that a request names instead of sending it: by its hash, as the
 * automatic persisted queries of Apollo do, or by the {@code documentId} of GraphQL over
 * HTTP.
 */
@Component
class NamedDocuments {

	private static final long MOST_CHARACTERS = 2_000_000;

	private static final int LEAST_WEIGHT = 200;

	private static final String PREFIX = "sha256:";

	private final Cache<String, String> registered = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((String hash, String text) -> LEAST_WEIGHT + text.length())
		.build();

	private final TrustedDocuments trusted;

	NamedDocuments(TrustedDocuments trusted) {
		this.trusted = trusted;
	}

	/**
	 * Return the document that a request names.
	 * @param request the request
	 * @return its text, null if the request names none
	 * @throws NamelessDocumentException if it names one in a way that makes no sense, or
	 * that is not known
	 */
	@Nullable String find(ObjectNode request) {
		JsonNode id = request.path("documentId");
		JsonNode persisted = request.path("extensions").path("persistedQuery");
		boolean sent = !isAbsent(request.path("query"));
		if (!isAbsent(id)) {
			return byId(id, sent);
		}
		return isAbsent(persisted) ? null : byHash(persisted, request.path("query"), sent);
	}

	private String byId(JsonNode id, boolean sent) {
		if (!id.isString() || sent) {
			throw refusal("'documentId' is the name of a document, a string: send either it or a 'query'");
		}
		String name = id.stringValue();
		String text = name.startsWith(PREFIX) ? withHash(name.substring(PREFIX.length())) : this.trusted.named(name);
		if (text == null) {
			throw new NamelessDocumentException(HttpStatus.BAD_REQUEST, ErrorCode.PERSISTED_QUERY_NOT_FOUND,
					"There is no document of this name: send a 'query' instead of 'documentId'");
		}
		return text;
	}

	// these messages and statuses are what clients of Apollo go by
	private String byHash(JsonNode persisted, JsonNode query, boolean sent) {
		String hash = persisted.path("sha256Hash").asString("");
		if (persisted.path("version").asInt(0) != 1) {
			throw refusal("Unsupported persisted query version: send 'version' 1");
		}
		if (!sent) {
			String text = withHash(hash);
			if (text == null) {
				throw new NamelessDocumentException(HttpStatus.OK, ErrorCode.PERSISTED_QUERY_NOT_FOUND,
						"PersistedQueryNotFound");
			}
			return text;
		}
		if (!query.isString() || !DocumentHash.of(query.stringValue()).equals(hash)) {
			throw refusal("provided sha does not match query: "
					+ "send the SHA-256 of the query's UTF-8, in small hexadecimal digits");
		}
		return query.stringValue();
	}

	private @Nullable String withHash(String hash) {
		String text = this.trusted.withHash(hash);
		return (text != null) ? text : this.registered.getIfPresent(hash);
	}

	/**
	 * Keep a document under its hash.
	 * @param document the document, which was found valid
	 */
	void register(String document) {
		this.registered.put(DocumentHash.of(document), document);
	}

	private static boolean isAbsent(JsonNode value) {
		return value.isMissingNode() || value.isNull();
	}

	private static NamelessDocumentException refusal(String message) {
		return new NamelessDocumentException(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
	}

}

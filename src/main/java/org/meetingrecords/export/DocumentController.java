package org.meetingrecords.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.meetingrecords.transcript.Transcript;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/**
 * Gives one meeting as a document, in the format that its address ends with.
 */
@Controller
class DocumentController {

	private final Records records;

	DocumentController(Records records) {
		this.records = records;
	}

	@GetMapping("/meetings/{slug}.{extension:json|md|xml}")
	ResponseEntity<byte[]> meeting(@PathVariable String slug, @PathVariable String extension, HttpMethod method) {
		Transcript meeting = this.records.bySlug(slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Format format = Format.of(extension);
		byte[] document = format.write(slug, meeting);
		return ResponseEntity.ok()
			.contentType(format.type())
			.header(HttpHeaders.LINK, alternates(slug, format))
			.cacheControl(CacheControl.noCache())
			// a weak one: it may be sent compressed
			.eTag("W/\"%s\"".formatted(hash(document)))
			// the container would send it after an upgrade to HTTP/2, whatever the method
			.body(method.equals(HttpMethod.HEAD) ? null : document);
	}

	private static String[] alternates(String slug, Format given) {
		return Arrays.stream(Format.values())
			.filter((format) -> format != given)
			.map((format) -> "<%s.%s>; rel=\"alternate\"; type=\"%s/%s\"".formatted(
					UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8), format.extension(),
					format.type().getType(), format.type().getSubtype()))
			.toArray(String[]::new);
	}

	private static String hash(byte[] document) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}

package org.meetingrecords.ingestion;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.transcript.Defaults;

/**
 * A transcript as an editor sends it.
 *
 * @param name the name of its file
 * @param content its text
 * @param format its format; null to find it out
 * @param date its day, if it does not say
 * @param publisher who published it, if it does not say
 * @param licence the licence, if it does not say
 * @param attribution how the publisher wants to be named, if it does not say
 * @param language the language, if it does not say
 */
record DocumentInput(String name, String content, @Nullable String format, @Nullable LocalDate date,
		@Nullable String publisher, @Nullable String licence, @Nullable String attribution, @Nullable String language) {

	private static final int LONGEST_NAME = 255;

	HowToRead howToRead() {
		Defaults unsaid = Defaults.NONE;
		return new HowToRead(this.format,
				new Defaults(this.date, Objects.requireNonNullElse(this.publisher, unsaid.publisher()),
						Objects.requireNonNullElse(this.licence, unsaid.licence()), this.attribution,
						Objects.requireNonNullElse(this.language, unsaid.language())));
	}

	/**
	 * Return it as a file.
	 * @return the file
	 * @throws InvalidInputException if no file could have such a name or content
	 */
	TranscriptFile file() {
		if (this.name.isBlank() || this.name.length() > LONGEST_NAME) {
			throw new InvalidInputException("'name' has %d characters: give it 1 to %d, and not only blanks"
				.formatted(this.name.length(), LONGEST_NAME));
		}
		bytes("name", this.name);
		return new TranscriptFile(this.name, bytes("content", this.content));
	}

	private static byte[] bytes(String argument, String text) {
		try {
			ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
			byte[] bytes = new byte[encoded.remaining()];
			encoded.get(bytes);
			return bytes;
		}
		catch (CharacterCodingException ex) {
			throw new InvalidInputException(
					"'%s' has one half of a surrogate pair: take it out, or add the other half".formatted(argument));
		}
	}

}

package org.meetingrecords.utterance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link that opens a page where given words stand on it: a text fragment, as browsers
 * understand it.
 */
final class DeepLink {

	// of the first paragraph only, and whole words: browsers find nothing else
	private static final Pattern FIRST_WORDS = Pattern.compile("\\s*(\\S{1,100}(?:[^\\S\\n]+\\S{1,100}){0,9})(?!\\S)",
			Pattern.UNICODE_CHARACTER_CLASS);

	private DeepLink() {
	}

	static String to(String page, String text) {
		Matcher words = FIRST_WORDS.matcher(text);
		if (!words.lookingAt()) {
			return page;
		}
		return page + (page.contains("#") ? "" : "#") + ":~:text=" + encoded(words.group(1));
	}

	// a hyphen would tell the words from what stands before or behind them
	private static String encoded(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
	}

}

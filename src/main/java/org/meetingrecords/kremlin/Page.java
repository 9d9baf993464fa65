package org.meetingrecords.kremlin;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page prints, before anything is made of it: the same for every format.
 *
 * @param format the format that it was read as
 * @param url the page's address; null if the page does not say
 * @param heading what stands above the transcript
 * @param captions the captions of the photos
 * @param body the paragraphs of the transcript
 * @param footing what stands below the transcript
 */
record Page(String format, @Nullable String url, Heading heading, List<String> captions, List<Line> body,
		Footing footing) {

	/**
	 * What stands above the transcript.
	 *
	 * @param title the title
	 * @param summary the summary; null if there is none
	 * @param date the day
	 * @param time the time of day; null if there is none
	 * @param place the place; null if there is none
	 */
	record Heading(String title, @Nullable String summary, Printed date, @Nullable Printed time,
			@Nullable String place) {

	}

	/**
	 * What stands below the transcript.
	 *
	 * @param regions the items under "Geography"
	 * @param topics the items under "Topics"
	 * @param people the items under "Persons"
	 * @param sections the sections that the page is published in
	 * @param published the date of publication; null if there is none
	 */
	record Footing(List<String> regions, List<String> topics, List<String> people, List<String> sections,
			@Nullable Printed published) {

	}

	/**
	 * A piece of text, and where it stands.
	 *
	 * @param line the number of the line, from 1
	 * @param text the text
	 */
	record Printed(int line, String text) {

	}

	/**
	 * A paragraph of the transcript.
	 *
	 * @param line the number of its line, from 1
	 * @param label the label that begins a turn; null if none does
	 * @param text what follows the label, or the whole paragraph
	 */
	record Line(int line, @Nullable Label label, String text) {

	}

}

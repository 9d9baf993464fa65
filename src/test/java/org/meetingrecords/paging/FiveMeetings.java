package org.meetingrecords.paging;

import org.meetingrecords.Sample;

/**
 * Meetings on two days that are alike but for their titles: newest first they are Four,
 * Three, Two, Five and One.
 */
final class FiveMeetings {

	private FiveMeetings() {
	}

	static Sample[] all() {
		return new Sample[] { meeting("One", "2031-01-01"), meeting("Two", "2031-01-02"),
				meeting("Three", "2031-01-02"), meeting("Four", "2031-01-02"), meeting("Five", "2031-01-01") };
	}

	static Sample meeting(String title, String date) {
		return Sample.of(title, date)
			.region("Norland")
			.says("Ada Brook", "First of " + title)
			.says("Ada Brook", "Second of " + title)
			.says("Ada Brook", "Third of " + title);
	}

}

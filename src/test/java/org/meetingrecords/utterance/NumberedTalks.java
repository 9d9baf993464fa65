package org.meetingrecords.utterance;

import org.meetingrecords.Sample;

/**
 * Two meetings of which each utterance starts with its number.
 */
final class NumberedTalks {

	private NumberedTalks() {
	}

	static Sample[] all() {
		return new Sample[] {
				Sample.of("Boat talks", "2031-01-10")
					.region("Norland")
					.lists("Ada Brook", "Brook Ada")
					.says("Ada Brook", "1 Fishing", "(Rye is served.)")
					.says("Cyrus Dell", "2 rye")
					.says("*Question", "3 50% ÄHM"),
				Sample.of("Field talks", "2031-01-20")
					.says("Ben Brook", "4 farming_x")
					.says("Ada Brook", "5 grain\\corn", "and farming") };
	}

}

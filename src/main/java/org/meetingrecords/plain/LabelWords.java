package org.meetingrecords.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that tell what stands before a colon: a name, a voice without a name, or the
 * start of a sentence.
 */
final class LabelWords {

	/** No label begins with them: they begin sentences, remarks, logs and fields. */
	private static final Set<String> OTHERS = words("""
			a an the and but or so yet if in on at for by with as to from of about because then also again like
			i it he she we you they there here this that these those what why how when where who whom which whose
			yes no yeah okay ok well now today tomorrow yesterday finally my our your his her its their let let's
			remember please thanks thank sorry look see say says said means meaning
			note notes notice nb ps re fwd example examples warning caution tip tips hint reminder important
			attention disclaimer update news fact facts breaking option point rule rules result results reason
			problem solution conclusion definition theorem proof lemma step part chapter section lesson episode
			exercise figure table scene act verse source sources link links website web email e-mail mail phone tel
			fax address subject cc bcc date time day place venue location room agenda item topic topics title
			summary overview introduction background contents present attendees attendance participants apologies
			absent minutes action actions decision decisions resolved resolution motion vote votes next previous
			todo done status total price cost error errors warn info debug trace fatal exception failure failed
			success caused http https ftp file files url type name version default case return import package class
			public private description depends maintainer author homepage comment usage input output expected actual
			server kernel""");

	/** What voices without a name are called. */
	private static final Set<String> VOICES = words("""
			speaker unknown unidentified anonymous participant guest moderator chair chairman chairwoman chairperson
			host co-host interviewer interviewee question answer q a audience member voice man woman male female boy
			girl narrator operator all everyone crowd reporter journalist translator interpreter facilitator attendee
			presenter panelist panellist announcer clerk secretary president user spk caller student teacher witness
			counsel judge presiding officer voiceover person remark reply agent customer client candidate
			the of from in madam mr mister hon honourable members several some""");

	/** Of these the voice is somebody only with another word: "Q", but not "A". */
	private static final Set<String> LINKS = words("the of from in a");

	private static final Set<String> PARTICLES = words(
			"de da di do du del della dos das den der van von vom zu zur la le el al bin ibn ben y e of the and for & -");

	/** What leads a name and is what its bearer does. */
	private static final Set<String> OFFICES = words("""
			mayor president vice deputy chair chairman chairwoman chairperson chancellor minister prime secretary
			general senator representative congressman congresswoman councilor councillor councilmember councilman
			councilwoman alderman commissioner director governor ambassador judge justice officer chief treasurer
			clerk speaker supervisor trustee member professor captain colonel major sergeant moderator host""");

	private static final Set<String> HONORIFICS = words("mr mrs ms miss dr prof sir dame rev hon");

	private static final Pattern NUMBER = Pattern.compile("#?\\d{1,3}|[A-Z]|[ivxIVX]{1,4}");

	private LabelWords() {
	}

	static List<String> of(String text) {
		return List.of(text.split(" "));
	}

	static boolean beginsOther(String word) {
		return OTHERS.contains(key(word)) && !key(word).equals("a");
	}

	// "Speaker 2", "SPEAKER_02", "The Chair", "Member of the audience"
	static boolean isVoice(String label) {
		List<String> words = of(label.replace('_', ' ').strip());
		boolean known = words.stream().allMatch((word) -> VOICES.contains(key(word)) || NUMBER.matcher(word).matches());
		return known && words.stream()
			.anyMatch((word) -> VOICES.contains(key(word)) && (words.size() == 1 || !LINKS.contains(key(word))));
	}

	static boolean isParticle(String word) {
		return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
	}

	static boolean isOffice(String word) {
		return OFFICES.contains(key(word));
	}

	static boolean isHonorific(String word) {
		return HONORIFICS.contains(key(word));
	}

	// scripts without capitals have no small letters either
	static boolean isCapitalised(String word) {
		return !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0))
				&& Character.isLetterOrDigit(word.codePointAt(0));
	}

	static boolean isShouted(String word) {
		return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))
				&& !word.equals(word.toLowerCase(Locale.ROOT)) && word.indexOf('.') < 0;
	}

	private static String key(String word) {
		String small = word.toLowerCase(Locale.ROOT);
		return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
	}

	private static Set<String> words(String text) {
		return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
	}

}

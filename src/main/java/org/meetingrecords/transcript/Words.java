package org.meetingrecords.transcript;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.meetingrecords.shared.NameKey;

/**
 * What single words of labels tell: an office, an organisation, a country, a name. Common
 * words only, never those of one person.
 */
final class Words {

	/** Words that may stand between the nouns of a label, or within a name. */
	private static final Set<String> LINKS = words(
			"of the and for in on at to with by under from a an de la du des as & – — -");

	private static final Set<String> PARTICLES = words(
			"van der den de del della di da dos von zu bin bint ibn al el le la ben ter ten y e");

	private static final Set<String> OFFICES = words(
			"""
							president presidents vice premier prime minister chancellor deputy first second acting interim former governor mayor head
							chief chair chairman chairwoman chairperson cochair cochairman director general manager managing partner founder owner
							ceo cfo secretary speaker commissioner plenipotentiary envoy ambassador representative special senator member
							leader commander lieutenant colonel major captain sergeant corporal private admiral marshal officer sailor pilot cosmonaut
							astronaut hero judge justice prosecutor attorney ombudsman rector professor academician doctor teacher student
							pupil graduate postgraduate engineer worker welder miner farmer designer architect artist actor actress singer
							composer conductor writer poet author editor journalist correspondent reporter presenter anchor host moderator
							commentator columnist publisher producer operator coach trainer athlete champion skater skier swimmer wrestler
							captain volunteer activist veteran researcher scientist historian physician surgeon nurse specialist expert
							adviser advisor aide assistant consultant analyst technician electrician driver foreman entrepreneur businessman
							king queen emperor prince princess sultan emir sheikh shah pope patriarch metropolitan archbishop bishop priest
							father rabbi mufti imam lama hambo superior abbot mother sister brother winner laureate finalist participant
							paramedic archpriest cardinal chef cook librarian fisherman pensioner blogger lawyer builder tractor
					senior junior lead principal executive honorary honourary honoured merited people’s
							mr mrs ms miss sir lady lord dr prof lt sr jr st gen col capt""");

	private static final Set<String> ORGANISATIONS = words(
			"""
					region territory republic district area city town village county state province federation union kingdom
					emirates states commission committee council assembly parliament duma senate congress cabinet government ministry
					department agency service services administration office bureau directorate inspectorate court chamber bank fund
					foundation association society party movement academy university institute school college lyceum gymnasium
					centre center laboratory hospital clinic museum theatre theater gallery library company corporation
					holding group enterprise plant factory mill shipyard works concern trust news agency newspaper magazine
					television channel radio tv studio club team league front forces army fleet navy brigade regiment division
					battalion squadron corps guard guards police security affairs defence defense relief development policy
					relations trade commerce industry energy finance finances economy labour labor education science sciences culture
					sport sports health healthcare transport communications technology technologies construction utilities agriculture
					resources environment research control supervision project projects programme program forum summit championship
					games federationcouncil board branch forces colleagues friends comrades veterans ladies gentlemen women men""");

	private static final Set<String> VOICES = words(
			"""
					question questions remark remarks reply replies response responses comment comments answer answers voice voices
					audience operator presenter moderator speaker interpreter translator journalist reporter correspondent host anchor
					student announcer cue phrase exclamation""");

	/** Words of sentences, which no label has. */
	private static final Set<String> SENTENCES = words(
			"""
					i we you he she it they me us him her them my our your his its their is are was were am be been being have has had
					will would can could shall should may might must do does did say says said think let let’s this that these those
					here there not no what when where why how which who if because but so then therefore please thank thanks
					repeat example instance reiterate mean means want""");

	private static final Set<String> COUNTRIES = Stream.concat(
			Arrays.stream(Locale.getISOCountries())
				.map((code) -> new Locale("", code).getDisplayCountry(Locale.ENGLISH)),
			Stream.of("Korea", "Great Britain", "Britain", "England", "Czech Republic", "Congo", "Palestine",
					"Abkhazia", "South Ossetia", "Soviet Union", "USSR", "USA", "UAE", "UK", "America", "Vietnam",
					"Macedonia", "Burma", "Ivory Coast", "European Union", "Crimea", "Moscow", "St Petersburg",
					"Bavaria"))
		.map(NameKey::of)
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.)+");

	private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

	private Words() {
	}

	static List<String> of(String text) {
		return List.of(text.split(" "));
	}

	static boolean isLink(String word) {
		return LINKS.contains(key(word)) && !isInitials(word);
	}

	static boolean isParticle(String word) {
		return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
	}

	static boolean isOffice(String word) {
		return OFFICES.contains(key(word)) || key(word).contains("general");
	}

	static boolean isOrganisation(String word) {
		return ORGANISATIONS.contains(key(word));
	}

	static boolean isVoice(String word) {
		return VOICES.contains(key(word));
	}

	static boolean isOfSentences(String word) {
		return SENTENCES.contains(key(word));
	}

	static boolean isCountry(String words) {
		return COUNTRIES.contains(NameKey.of(words));
	}

	static boolean isInitials(String word) {
		return INITIALS.matcher(word).matches();
	}

	static boolean isNumeral(String word) {
		return NUMERAL.matcher(word).matches();
	}

	// a whole word in capitals, which is not a numeral or an initial
	static boolean isShouted(String word) {
		return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && !isNumeral(word) && !isInitials(word);
	}

	static boolean isCapitalised(String word) {
		return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
	}

	// a capital and letters, an initial, or an Arabic article with a capital behind it
	static boolean isOfName(String word) {
		if (isInitials(word)) {
			return true;
		}
		if (isLink(word) && word.equals(word.toUpperCase(Locale.ROOT))) {
			return false;
		}
		return word.matches("(?:\\p{Ll}{1,3}[-’'])?\\p{Lu}[\\p{L}’'‘.-]*") && !word.endsWith(".") && !isOffice(word)
				&& !isOrganisation(word);
	}

	// "Novo-Ogaryovo, Moscow Region"
	static boolean isPlaceShaped(String text) {
		List<String> words = of(text.replace(",", ""));
		return words.size() <= 7
				&& words.stream().allMatch((word) -> isCapitalised(word) || isLink(word) || isParticle(word))
				&& words.stream()
					.noneMatch((word) -> isOfSentences(word)
							|| key(word).matches("excerpts?|beginning|speech|statement|transcript|interview|remarks?"));
	}

	private static String key(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[,.;()“”\"]", "").replaceAll("(?<=\\p{L}{2})-(?=\\p{L})", "");
	}

	private static Set<String> words(String text) {
		return Set.copyOf(Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toSet()));
	}

}

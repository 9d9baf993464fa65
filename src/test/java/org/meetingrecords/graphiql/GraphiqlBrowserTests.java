package org.meetingrecords.graphiql;

import java.time.Duration;
import java.util.List;

import graphql.introspection.Introspection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.http.ServerTest;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@TestPropertySource(properties = "meeting-records.caching.size=0")
class GraphiqlBrowserTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<String> TABS = List.of("StatementsBy", "WholeMeeting", "TranscriptOf", "ParticipantsOf",
			"TopicInUse", "RolesOf", "MeetingsPage", "LookUp", "Statistics", "AroundAStatement", "TopicsOf",
			"FindWords", "ChangesSince", "RevisionsOf");

	private final ChromeDriver browser = Chromium.open();

	private final WebDriverWait patience = new WebDriverWait(this.browser, Duration.ofSeconds(20));

	@LocalServerPort
	private int port;

	@BeforeEach
	void open() {
		this.browser.get(address("graphiql"));
		await(".graphiql-execute-button");
	}

	@AfterEach
	void close() {
		this.browser.quit();
	}

	@Test
	void firstTabAsksTheHeadlineQueryAndShowsItsAnswer() {
		assertThat(this.browser.getTitle()).isEqualTo("Meeting Records");
		assertThat(activeTab()).isEqualTo("StatementsBy");

		run();
		assertThat(await(".result-window").getText()).contains("\"totalCount\"", "close cooperation in security",
				"Emomali Rahmon");
		assertThat(result().findValuesAsString("title"))
			.containsOnly("Meeting with President of Tajikistan Emomali Rahmon");
		assertThat(result().findValuesAsString("quote")).contains("security");
	}

	@Test
	void everyTabRunsAsItOpens() {
		for (String tab : TABS) {
			select(tab);
			run();

			assertThat(result().has("errors")).as(tab).isFalse();
			assertThat(result().get("data")).as(tab).isNotEmpty().doesNotContain(JSON.nullNode());
		}
	}

	@Test
	void everyExampleHasItsTab() {
		assertThat(tabs()).isEqualTo(TABS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "StatementsBy", "RolesOf" })
	void laterVisitOpensTheTabsAsTheyWereLeft(String tab) {
		if (!activeTab().equals(tab)) {
			select(tab);
		}
		awaitStored("\"activeTabIndex\":" + TABS.indexOf(tab));
		this.browser.navigate().refresh();
		await(".graphiql-execute-button");

		assertThat(tabs()).isEqualTo(TABS);
		assertThat(activeTab()).isEqualTo(tab);
		run();
		assertThat(result().path("errors").isMissingNode()).isTrue();
	}

	@Test
	void linkOpensTheExamplesThatWereClosed() {
		select("WholeMeeting");
		await(".graphiql-tab-active .graphiql-tab-close").click();
		// GraphiQL stores a moment later, and would open what it has not stored once more
		this.patience.until((browser) -> !(stored("tabState") + stored("query")).contains("WholeMeeting"));

		await(".graphiql-logo a").click();
		this.patience.until((browser) -> tabs().size() == TABS.size());
		assertThat(tabs()).containsExactlyInAnyOrderElementsOf(TABS).last().isEqualTo("WholeMeeting");
		select("WholeMeeting");
		run();
		assertThat(result().findValuesAsString("place")).containsExactly("The Kremlin, Moscow");
	}

	@Test
	void documentationShowsTheDescriptionsOfTheSchema() {
		await("button[aria-label='Show Documentation Explorer']").click();
		this.patience.until(ExpectedConditions.elementToBeClickable(By.linkText("Query"))).click();
		this.patience.until(ExpectedConditions.elementToBeClickable(By.linkText("utterances")));

		assertThat(await(".graphiql-doc-explorer").getText()).contains("Where reading starts.")
			.contains(
					"Utterances: newest meeting first, in speaking order within each, unless orderBy says otherwise or a text is looked for.");
	}

	@Test
	void withoutIntrospectionThePageSaysSoAndQueriesRun() {
		Introspection.enabledJvmWide(false);
		try {
			this.browser.navigate().refresh();
			this.patience.until((browser) -> shownResult().contains("Introspection is switched off on this server"));

			select("RolesOf");
			run();
			assertThat(result().findValuesAsString("listedName")).containsExactly("Rahmon Emomali");
		}
		finally {
			Introspection.enabledJvmWide(true);
		}
	}

	@Test
	void pageAsksNoOtherHostAndBreaksNoRuleOfItsOwn() {
		run();

		assertThat(Chromium.requests(this.browser))
			.contains(address("graphiql"), address("graphiql/examples"), address("graphql"))
			.allMatch((url) -> url.startsWith(address("")) || url.startsWith("data:"));
		assertThat(this.browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + "/" + path;
	}

	private WebElement await(String selector) {
		return this.patience.until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector)));
	}

	private List<String> tabs() {
		return this.browser.findElements(By.className("graphiql-tab-button"))
			.stream()
			.map(WebElement::getText)
			.toList();
	}

	private String activeTab() {
		return this.browser.findElement(By.cssSelector(".graphiql-tab-active .graphiql-tab-button")).getText();
	}

	private void select(String tab) {
		this.browser.findElement(By.xpath("//button[text()='%s']".formatted(tab))).click();
		// GraphiQL reads what is to be run a moment after it shows the tab
		this.patience.until((browser) -> tab.equals(stored("operationName")));
	}

	private void run() {
		await(".graphiql-execute-button").click();
		this.patience.until((browser) -> !shownResult().isBlank());
	}

	private JsonNode result() {
		return JSON.readTree(shownResult());
	}

	private void awaitStored(String state) {
		this.patience.until((browser) -> stored("tabState").contains(state));
	}

	private String stored(String key) {
		return "" + this.browser.executeScript("return localStorage.getItem('graphiql:' + arguments[0])", key);
	}

	/** The page renders only those lines of a long answer that can be seen. */
	private String shownResult() {
		return "" + this.browser
			.executeScript("return document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()");
	}

}

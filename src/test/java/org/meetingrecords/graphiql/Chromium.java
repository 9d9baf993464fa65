package org.meetingrecords.graphiql;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Opens the Chromium of this machine. The system properties {@code chromium} and
 * {@code chromedriver} say where they are when they are not on the path.
 */
final class Chromium {

	private Chromium() {
	}

	static ChromeDriver open() {
		Optional<Path> browser = find("chromium", "chromium", "chromium-browser", "google-chrome");
		Optional<Path> driver = find("chromedriver", "chromedriver");
		assumeTrue(browser.isPresent() && driver.isPresent(),
				"No Chromium with chromedriver on this machine: GraphiQL was not tried in a browser");
		ChromeDriverService service = new ChromeDriverService.Builder()
			.usingDriverExecutable(driver.orElseThrow().toFile())
			.usingAnyFreePort()
			.build();
		return new ChromeDriver(service, options(browser.orElseThrow()));
	}

	/**
	 * Return what the browser asked for.
	 * @param browser the browser
	 * @return addresses, on whatever host
	 */
	static List<String> requests(ChromeDriver browser) {
		return browser.manage()
			.logs()
			.get(LogType.PERFORMANCE)
			.getAll()
			.stream()
			.map((entry) -> JsonMapper.shared().readTree(entry.getMessage()).get("message"))
			.filter((message) -> "Network.requestWillBeSent".equals(message.get("method").asString()))
			.map((message) -> message.at("/params/request/url").asString())
			.toList();
	}

	private static ChromeOptions options(Path browser) {
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		ChromeOptions options = new ChromeOptions();
		options.setBinary(browser.toFile());
		options.setCapability("goog:loggingPrefs", logs);
		return options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--window-size=1280,800");
	}

	private static Optional<Path> find(String property, String... names) {
		String path = System.getProperty(property);
		return (path != null) ? Optional.of(Path.of(path)) : onThePath(names);
	}

	private static Optional<Path> onThePath(String... names) {
		return Arrays.stream(names)
			.flatMap((name) -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.map((directory) -> Path.of(directory, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

}

package org.scormc.diagnostic;

import java.util.Optional;

/**
 * Everything that the compiler can say, each with a number that is never reused.
 *
 * <p>E1xx files and YAML, E2xx lessons and links, E3xx quizzes, E4xx exercises, E5xx packaging,
 * E6xx conformance; W in place of E for warnings. A message says what was found and what was
 * expected, in one sentence, values in backticks, without a full stop; a hint says what to do.
 */
public enum Code {
  // E1xx: files and YAML
  FILE_MISSING("E101", FileText.FILE_MISSING),
  FILE_TOO_LARGE("E102", FileText.FILE_TOO_LARGE),
  NOT_UTF8("E104", FileText.NOT_UTF8),
  YAML_SYNTAX("E105", FileText.YAML_SYNTAX),
  UNKNOWN_KEY("E106", FileText.UNKNOWN_KEY),
  MISSING_KEY("E107", FileText.MISSING_KEY),
  WRONG_TYPE("E108", FileText.WRONG_TYPE),
  BAD_VALUE("E109", FileText.BAD_VALUE),
  DUPLICATE_KEY("E110", FileText.DUPLICATE_KEY),
  EMPTY_VALUE("E111", FileText.EMPTY_VALUE),
  NO_FRONT_MATTER("E112", FileText.NO_FRONT_MATTER),
  NO_LESSONS("E113", FileText.NO_LESSONS),
  DUPLICATE_ID("E114", FileText.DUPLICATE_ID),
  UNKNOWN_OBJECTIVE("E115", FileText.UNKNOWN_OBJECTIVE),
  UNKNOWN_TARGET("E116", FileText.UNKNOWN_TARGET),
  RESERVED_ID("E117", LessonText.RESERVED_ID),
  BAD_CHARACTER("E118", LessonText.BAD_CHARACTER),
  LESSON_WITHOUT_OBJECTIVE("W101", LessonText.LESSON_WITHOUT_OBJECTIVE),
  UNUSED_FILE("W103", LessonText.UNUSED_FILE),
  COURSE_TIME("W104", TimeText.COURSE_TIME),
  UNUSED_PICTURE("W102", PictureText.UNUSED_PICTURE),

  // E2xx: lessons and links
  EMPTY_LESSON("E201", LessonText.EMPTY_LESSON),
  HEADING_LEVEL_1("E202", HeadingText.HEADING_LEVEL_1),
  HEADING_SKIPS("E203", HeadingText.HEADING_SKIPS),
  HEADING_EMPTY("E204", HeadingText.HEADING_EMPTY),
  HEADING_ID("E205", HeadingText.HEADING_ID),
  DUPLICATE_HEADING_ID("E206", HeadingText.DUPLICATE_HEADING_ID),
  GLOSSARY_HEADING("E207", HeadingText.GLOSSARY_HEADING),
  EMPTY_TERM("E208", HeadingText.EMPTY_TERM),
  UNKNOWN_CONTAINER("E209", ContainerText.UNKNOWN_CONTAINER),
  CONTAINER_OPEN("E210", ContainerText.CONTAINER_OPEN),
  CONTAINER_STRAY("E211", ContainerText.CONTAINER_STRAY),
  PLACEMENT_CONTENT("E212", ContainerText.PLACEMENT_CONTENT),
  PLACEMENT_ID("E213", ContainerText.PLACEMENT_ID),
  BROKEN_LINK("E214", LinkText.BROKEN_LINK),
  NO_SUCH_HEADING("E215", LinkText.NO_SUCH_HEADING),
  NO_SUCH_TERM("E216", LinkText.NO_SUCH_TERM),
  PATH_LEAVES_COURSE("E217", LinkText.PATH_LEAVES_COURSE),
  LINK_SCHEME("E218", LinkText.LINK_SCHEME),
  LINK_EMPTY("E219", LinkText.LINK_EMPTY),
  PICTURE_MISSING("E220", PictureText.PICTURE_MISSING),
  PICTURE_REMOTE("E221", PictureText.PICTURE_REMOTE),
  PICTURE_TYPE("E222", PictureText.PICTURE_TYPE),
  PICTURE_WITHOUT_ALT("E223", PictureText.PICTURE_WITHOUT_ALT),
  PICTURE_UNREADABLE("E224", PictureText.PICTURE_UNREADABLE),
  SVG_SYNTAX("E225", PictureText.SVG_SYNTAX),
  SVG_UNSAFE("E226", PictureText.SVG_UNSAFE),
  HTML_UNSAFE("E227", LessonText.HTML_UNSAFE),
  FOOTNOTE_MISSING("E228", LinkText.FOOTNOTE_MISSING),
  HEADING_NESTED("E229", LessonText.HEADING_NESTED),
  HTML_UNBALANCED("E230", LessonText.HTML_UNBALANCED),
  PLACEMENT_ELSEWHERE("E231", LessonText.PLACEMENT_ELSEWHERE),
  CODE_OPEN("E232", LessonText.CODE_OPEN),
  HEADING_MARKUP("E233", LessonText.HEADING_MARKUP),
  HEADING_WITHOUT_ID("E234", LessonText.HEADING_WITHOUT_ID),
  UNKNOWN_COLUMN("E240", ProductText.UNKNOWN_COLUMN),
  CELL_WITHOUT_SOURCE("E241", ProductText.CELL_WITHOUT_SOURCE),
  UNKNOWN_SOURCE("E242", ProductText.UNKNOWN_SOURCE),
  UNKNOWN_SYSTEM("E243", ProductText.UNKNOWN_SYSTEM),
  EXCERPT_WORD("E244", ProductText.EXCERPT_WORD),
  NO_PRODUCTS("E245", ProductText.NO_PRODUCTS),
  UNUSED_SOURCE("W240", ProductText.UNUSED_SOURCE),
  UNUSED_FOOTNOTE("W203", LessonText.UNUSED_FOOTNOTE),
  ORPHAN_TERM("W201", LessonText.ORPHAN_TERM),
  UNKNOWN_CODE_LANGUAGE("W202", LessonText.UNKNOWN_CODE_LANGUAGE),
  LESSON_TIME("W204", TimeText.LESSON_TIME),

  // E3xx: questions
  UNKNOWN_QUESTION_TYPE("E301", QuestionText.UNKNOWN_QUESTION_TYPE),
  RIGHT_OPTIONS("E302", QuestionText.RIGHT_OPTIONS),
  OPTION_COUNT("E303", QuestionText.OPTION_COUNT),
  UNKNOWN_QUESTION("E304", QuestionText.UNKNOWN_QUESTION),
  QUESTION_PLACED_TWICE("E305", QuestionText.QUESTION_PLACED_TWICE),
  BLANK("E306", QuestionText.BLANK),
  DRAWN_KIND("E307", QuestionText.DRAWN_KIND),
  NO_SCENARIO("E308", QuestionText.NO_SCENARIO),
  SCENARIO_OF_VARIANT("E309", QuestionText.SCENARIO_OF_VARIANT),
  DRAW_SIZE("E310", QuestionText.DRAW_SIZE),
  VARIANT_KEY("E311", QuestionText.VARIANT_KEY),
  SAME_TEXT("E312", QuestionText.SAME_TEXT),
  OFF_GRID("E313", QuestionText.OFF_GRID),
  EMPTY_BAND("E314", QuestionText.EMPTY_BAND),
  BAND_SIZE("E315", QuestionText.BAND_SIZE),
  HIDDEN_BAND("E316", QuestionText.HIDDEN_BAND),
  NO_SUCH_TARGET("E317", QuestionText.NO_SUCH_TARGET),
  SHARED_TEXT("E318", QuestionText.SHARED_TEXT),
  NEVER_TOLD("E319", QuestionText.NEVER_TOLD),
  TOO_FEW_TO_DRAW("E320", AssessmentText.TOO_FEW_TO_DRAW),
  DRAW_TOTAL("E321", AssessmentText.DRAW_TOTAL),
  UNDRAWABLE("E322", AssessmentText.UNDRAWABLE),
  CELLS_OVERLAP("E323", AssessmentText.CELLS_OVERLAP),
  NOT_SCORED("E324", AssessmentText.NOT_SCORED),
  NO_EXERCISE_FILE("E325", AssessmentText.NO_EXERCISE_FILE),
  FEW_TO_DRAW("W320", AssessmentText.FEW_TO_DRAW),
  NEVER_DRAWN("W321", AssessmentText.NEVER_DRAWN),
  HINTS_ON_PAPER("W322", AssessmentText.HINTS_ON_PAPER),
  QUESTION_NOT_PLACED("W301", QuestionText.QUESTION_NOT_PLACED),
  NO_FEEDBACK("W302", QuestionText.NO_FEEDBACK),
  ALL_OF_THE_ABOVE("W303", ItemText.ALL_OF_THE_ABOVE),
  WHICH_OF_THE_FOLLOWING("W304", ItemText.WHICH_OF_THE_FOLLOWING),
  LONGEST_KEYS("W305", ItemText.LONGEST_KEYS),
  LONG_OPTION("W306", ItemText.LONG_OPTION),
  NO_QUESTION("W307", ItemText.NO_QUESTION),
  DOUBLE_NEGATIVE("W308", ItemText.DOUBLE_NEGATIVE),
  ABSOLUTE_OPTION("W309", ItemText.ABSOLUTE_OPTION),
  FEW_OPTIONS("W310", ItemText.FEW_OPTIONS),
  NO_MISCONCEPTION("W311", ItemText.NO_MISCONCEPTION),
  NO_LEVEL("W312", ItemText.NO_LEVEL),
  LONE_ENEMY("W313", ItemText.LONE_ENEMY),
  NO_SPARE_TARGET("W314", ItemText.NO_SPARE_TARGET),

  // E4xx: exercises and their scenarios
  UNKNOWN_EXERCISE("E401", ExerciseText.UNKNOWN_EXERCISE),
  UNKNOWN_NODE("E402", ScenarioText.UNKNOWN_NODE),
  NAME_TAKEN("E403", ScenarioText.NAME_TAKEN),
  LINK_TO_ITSELF("E404", ScenarioText.LINK_TO_ITSELF),
  LINK_TWICE("E405", ScenarioText.LINK_TWICE),
  UNKNOWN_WORD("E406", ScenarioText.UNKNOWN_WORD),
  TIME_OUT_OF_RANGE("E407", ScenarioText.TIME_OUT_OF_RANGE),
  NOT_ONE_THING("E408", ScenarioText.NOT_ONE_THING),
  IMPOSSIBLE("E409", ScenarioText.IMPOSSIBLE),
  AFTER_THE_END("E410", ScenarioText.AFTER_THE_END),
  TOO_MANY("E411", ScenarioText.TOO_MANY),
  UNKNOWN_CLIENT("E412", ScenarioText.UNKNOWN_CLIENT),
  UNKNOWN_ROW("E413", ScenarioText.UNKNOWN_ROW),
  TOPOLOGY_MISFIT("E414", ScenarioText.TOPOLOGY_MISFIT),
  UNKNOWN_PARAMETER("E415", ScenarioText.UNKNOWN_PARAMETER),
  GRID_SIZE("E416", ScenarioText.GRID_SIZE),
  UNKNOWN_LABEL("E417", ScenarioText.UNKNOWN_LABEL),
  NOT_EXPLORABLE("E418", ScenarioText.NOT_EXPLORABLE),
  ENDLESS("E419", ScenarioText.ENDLESS),
  UNKNOWN_VERB("E430", ScenarioText.UNKNOWN_VERB),
  WRONG_ARGUMENT("E431", ScenarioText.WRONG_ARGUMENT),
  NO_DATA_TYPE("E432", ScenarioText.NO_DATA_TYPE),
  UNKNOWN_TABLE("E440", ScenarioText.UNKNOWN_TABLE),
  UNKNOWN_GROUP("E441", ScenarioText.UNKNOWN_GROUP),
  KNOB_SETTING("E450", ExerciseText.KNOB_SETTING),
  KNOBS_MEET("E451", ExerciseText.KNOBS_MEET),
  QUERY("E452", ExerciseText.QUERY),
  TEXT_CONTRADICTED("E453", ExerciseText.TEXT_CONTRADICTED),
  POINTS("E454", ExerciseText.POINTS),
  NOT_AN_ANSWER("E455", ExerciseText.NOT_AN_ANSWER),
  SOLUTION("E456", ExerciseText.SOLUTION),
  WRONG_ANSWER_PASSES("E457", ExerciseText.WRONG_ANSWER_PASSES),
  NOTHING_PASSES("E458", ExerciseText.NOTHING_PASSES),
  NOT_NONE("E459", ExerciseText.NOT_NONE),
  EXERCISE_PLACED_TWICE("E460", ExerciseText.EXERCISE_PLACED_TWICE),
  NO_SHORT_FORM("E461", ExerciseText.NO_SHORT_FORM),
  BRACES_OPEN("E462", ExerciseText.BRACES_OPEN),
  FIGURE_VIEW("E470", LessonText.FIGURE_VIEW),
  FIGURE_MOMENT("E471", LessonText.FIGURE_MOMENT),
  UNUSED_PARAMETER("W401", ScenarioText.UNUSED_PARAMETER),
  EXERCISE_NOT_PLACED("W402", ExerciseText.EXERCISE_NOT_PLACED),
  EXERCISE_WITHOUT_MINUTES("W403", TimeText.EXERCISE_WITHOUT_MINUTES),
  IDLE_SETTINGS("W404", ExerciseText.IDLE_SETTINGS),

  // E5xx: packaging
  TEMPLATE_BROKEN(
      "E501",
      "the template can't be used: {0}",
      "",
      "A template of the folder given for the look has a mistake, or is missing."),
  TARGET_TWICE("E502", FileText.TARGET_TWICE),
  SEVERAL_SCOS("W510", FileText.SEVERAL_SCOS),

  // E6xx: conformance
  NOT_A_PACKAGE("E600", ReadingText.NOT_A_PACKAGE),
  BROKEN_PACKAGE("E601", ReadingText.BROKEN_PACKAGE),
  PACKAGE_LIMIT("E602", ReadingText.PACKAGE_LIMIT),
  UNSAFE_NAME("E603", ReadingText.UNSAFE_NAME),
  SAME_NAME("E604", ReadingText.SAME_NAME),
  SPECIAL_FILE("E605", ReadingText.SPECIAL_FILE),
  ENCRYPTED_FILE("E606", ReadingText.ENCRYPTED_FILE),
  UNKNOWN_PACKING("E607", ReadingText.UNKNOWN_PACKING),
  HEADERS_DIFFER("E608", ReadingText.HEADERS_DIFFER),
  BROKEN_FILE("E609", ReadingText.BROKEN_FILE),
  NO_MANIFEST("E610", ReadingText.NO_MANIFEST),
  MANIFEST_NAME("E611", ReadingText.MANIFEST_NAME),
  MANIFEST_IN_FOLDER("E612", ReadingText.MANIFEST_IN_FOLDER),
  XML_LIMIT("E620", ReadingText.XML_LIMIT),
  XML_DOCTYPE("E621", ReadingText.XML_DOCTYPE),
  XML_SYNTAX("E622", ReadingText.XML_SYNTAX),
  XML_ENCODING("E623", ReadingText.XML_ENCODING),
  NOT_A_MANIFEST("E624", ReadingText.NOT_A_MANIFEST),
  UNKNOWN_EDITION("E625", ReadingText.UNKNOWN_EDITION),
  MANIFEST_INVALID("E626", ReadingText.MANIFEST_INVALID),
  IDENTIFIER_TWICE("E627", ManifestText.IDENTIFIER_TWICE),
  SCHEMA_WORDS("E628", ManifestText.SCHEMA_WORDS),
  NO_ORGANIZATION("W629", ManifestText.NO_ORGANIZATION),
  EMPTY_ORGANIZATION("E630", ManifestText.EMPTY_ORGANIZATION),
  DEFAULT_ORGANIZATION("E631", ManifestText.DEFAULT_ORGANIZATION),
  NO_TITLE("E632", ManifestText.NO_TITLE),
  LONGER_THAN_KEPT("W633", ManifestText.LONGER_THAN_KEPT),
  NO_SUCH_RESOURCE("E634", ManifestText.NO_SUCH_RESOURCE),
  ITEM_WITH_BOTH("E635", ManifestText.ITEM_WITH_BOTH),
  EMPTY_ITEM("E636", ManifestText.EMPTY_ITEM),
  IDLE_PARAMETERS("W637", ManifestText.IDLE_PARAMETERS),
  RESOURCE_TYPE("E638", ManifestText.RESOURCE_TYPE),
  NO_SCORM_TYPE("E639", ManifestText.NO_SCORM_TYPE),
  NO_OUTLINE("E640", UpgradeText.NO_OUTLINE),
  OUTLINE_UNREADABLE("E641", UpgradeText.OUTLINE_UNREADABLE),
  OTHER_COURSE("E642", UpgradeText.OTHER_COURSE),
  NO_ADDRESS("E643", ManifestText.NO_ADDRESS),
  ADDRESS_NOT_LISTED("W644", ManifestText.ADDRESS_NOT_LISTED),
  NO_SUCH_DEPENDENCY("E645", ManifestText.NO_SUCH_DEPENDENCY),
  CIRCULAR_DEPENDENCY("W646", ManifestText.CIRCULAR_DEPENDENCY),
  FILE_TWICE("W647", PackageText.FILE_TWICE),
  UNUSED_RESOURCE("W648", ManifestText.UNUSED_RESOURCE),
  FILE_ABSENT("E649", PackageText.FILE_ABSENT),
  OTHER_CASE("E650", PackageText.OTHER_CASE),
  FILE_UNLISTED("W651", PackageText.FILE_UNLISTED),
  ADDRESS_LEAVES("E652", PackageText.ADDRESS_LEAVES),
  ADDRESS_CHARACTERS("W653", PackageText.ADDRESS_CHARACTERS),
  REMOTE_ADDRESS("W654", PackageText.REMOTE_ADDRESS),
  BAD_BASE("E655", PackageText.BAD_BASE),
  PAGE_LINK("W656", PackageText.PAGE_LINK),
  INSECURE("W657", PackageText.INSECURE),
  NOT_METADATA("E658", PackageText.NOT_METADATA),
  METADATA_INVALID("W659", PackageText.METADATA_INVALID),
  NESTED_MANIFEST("W660", ManifestText.NESTED_MANIFEST),
  NOT_OF_THE_EDITION("E661", ManifestText.NOT_OF_THE_EDITION),
  WRONG_NAMESPACE("E662", ManifestText.WRONG_NAMESPACE),
  VALUE_FORM("E663", ManifestText.VALUE_FORM),
  TARGET_OF_DATA_TWICE("E664", ManifestText.TARGET_OF_DATA_TWICE),
  OLD_THRESHOLD("W665", ManifestText.OLD_THRESHOLD),
  SCHEMA_ABSENT("W666", PackageText.SCHEMA_ABSENT),
  SEQUENCING_REFERENCE("E667", SequencingText.REFERENCE),
  SEQUENCING_ID("E668", SequencingText.ID),
  OBJECTIVE_TWICE("E669", SequencingText.OBJECTIVE_TWICE),
  OBJECTIVE_UNNAMED("E670", SequencingText.OBJECTIVE_UNNAMED),
  BLANK_OBJECTIVE("E671", SequencingText.BLANK),
  OBJECTIVE_UNKNOWN("E672", SequencingText.OBJECTIVE_UNKNOWN),
  SEVERAL_READS("E673", SequencingText.SEVERAL_READS),
  SEVERAL_WRITES("E674", SequencingText.SEVERAL_WRITES),
  ROOT_ACTION("E675", SequencingText.ROOT_ACTION),
  BOOLEAN_WORD("E676", SequencingText.BOOLEAN_WORD),
  DATA_WITHOUT_RESOURCE("E677", SequencingText.DATA_WITHOUT_RESOURCE),
  SCO_ONLY("E678", SequencingText.SCO_ONLY),
  THRESHOLD_TWICE("E679", SequencingText.THRESHOLD_TWICE),
  IDLE_MEASURE("W680", SequencingText.IDLE_MEASURE),
  IDLE_SEQUENCING("W681", SequencingText.IDLE_SEQUENCING),
  NOTHING_REACHABLE("W682", SequencingText.NOTHING_REACHABLE),
  ACTION_BLOCKED("W683", SequencingText.ACTION_BLOCKED),
  RARELY_CARRIED_OUT("W684", SequencingText.RARELY_CARRIED_OUT),
  ROLLUP_COUNT("W685", SequencingText.ROLLUP_COUNT),
  SHARED_STATE("W686", SequencingText.SHARED_STATE),
  SCOS_NOT_RECORDED("W688", LmsText.SCOS_NOT_RECORDED),
  MAP_STOPS_IMPORT("W689", LmsText.MAP_STOPS_IMPORT),
  OTHER_PREFIX("W690", LmsText.OTHER_PREFIX),
  NOT_ENFORCED("W691", LmsText.NOT_ENFORCED),
  LEFT_IS_DONE("W692", LmsText.LEFT_IS_DONE),
  NO_WAY_ON("W693", LmsText.NO_WAY_ON),
  FILE_REFUSED("W694", LmsText.FILE_REFUSED),
  FILE_TYPE_UNKNOWN("W695", LmsText.FILE_TYPE_UNKNOWN),
  BASE_NOT_READ("W696", LmsText.BASE_NOT_READ),
  THRESHOLD_DECIDES("W697", LmsText.THRESHOLD_DECIDES),
  EDITION_REFUSED("E699", LmsText.EDITION_REFUSED);

  private final String number;
  private final String message;
  private final String hint;
  private final String explanation;

  Code(String number, CodeText text) {
    this(number, text.message(), text.hint(), text.explanation());
  }

  Code(String number, String message, String hint, String explanation) {
    this.number = number;
    this.message = message;
    this.hint = hint;
    this.explanation = explanation;
  }

  /** The number, such as {@code E101}. */
  public String number() {
    return number;
  }

  /** Whether it forbids building. */
  public Severity severity() {
    return number.startsWith("E") ? Severity.ERROR : Severity.WARNING;
  }

  /** The message with an ellipsis for all that differs from place to place. */
  public String summary() {
    return withoutArguments(message);
  }

  /** The hint in the same way, if every place has one. */
  public Optional<String> advice() {
    return hint.isEmpty() ? Optional.empty() : Optional.of(withoutArguments(hint));
  }

  /** Why there is such a rule and how to follow it, in a few sentences. */
  public String explanation() {
    return explanation;
  }

  /** The message with its arguments filled in. */
  String message(Object... arguments) {
    return fill(message, arguments);
  }

  /** The hint with its arguments filled in, if the code has one. */
  Optional<String> hint(Object... arguments) {
    return hint.isEmpty() ? Optional.empty() : Optional.of(fill(hint, arguments));
  }

  private static String withoutArguments(String pattern) {
    return pattern.replaceAll("\\{\\d\\}", "…");
  }

  private static String fill(String pattern, Object... arguments) {
    String filled = pattern;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }
}

namespace Mass.Domain.Metrics;

/// <summary>The stable codes of the rules of metrics, as the code of a BrokenRuleException gives them.</summary>
public static class MetricRules
{
    /// <summary>The association has no metric of that code.</summary>
    public const string UnknownMetric = "UNKNOWN_METRIC";

    /// <summary>Two metrics of an association have the same code.</summary>
    public const string DuplicateMetric = "DUPLICATE_METRIC";

    /// <summary>The association has no assessment track of that code.</summary>
    public const string UnknownTrack = "UNKNOWN_ASSESSMENT_TRACK";

    /// <summary>What is confidential stays so.</summary>
    public const string StaysConfidential = "STAYS_CONFIDENTIAL";

    /// <summary>A target that held on an earlier day, or that was never set, is not taken back.</summary>
    public const string TargetStands = "TARGET_STANDS";

    /// <summary>Two tracks of an association have the same code.</summary>
    public const string DuplicateTrack = "DUPLICATE_TRACK";

    /// <summary>Something names what the association does not have.</summary>
    public const string UnknownReference = "UNKNOWN_REFERENCE";

    /// <summary>Values of such a measure cannot be put together, or be led, in that way.</summary>
    public const string MeasureDoesNotFit = "MEASURE_DOES_NOT_FIT";

    /// <summary>A new definition says what the present one says.</summary>
    public const string NothingRedefined = "NOTHING_REDEFINED";

    /// <summary>A definition or a target comes before one that was set already.</summary>
    public const string SetInOrder = "SET_IN_ORDER";

    /// <summary>A value is not one of the measure of its metric.</summary>
    public const string ValueDoesNotFit = "VALUE_DOES_NOT_FIT";

    /// <summary>A target cannot be told from what is given.</summary>
    public const string TargetUnclear = "TARGET_UNCLEAR";

    /// <summary>A part of the whole is named wrongly.</summary>
    public const string PartUnclear = "PART_UNCLEAR";

    /// <summary>What lies ahead cannot be observed.</summary>
    public const string ObservedTooEarly = "OBSERVED_TOO_EARLY";

    /// <summary>Nothing is recorded before it is observed.</summary>
    public const string RecordedTooEarly = "RECORDED_TOO_EARLY";

    /// <summary>The period and the part have an observation already.</summary>
    public const string AlreadyObserved = "ALREADY_OBSERVED";

    /// <summary>The association has no observation of that id.</summary>
    public const string UnknownObservation = "UNKNOWN_OBSERVATION";

    /// <summary>An observation was corrected already.</summary>
    public const string AlreadyCorrected = "ALREADY_CORRECTED";

    /// <summary>A metric is, or is not, published already.</summary>
    public const string PublicationUnchanged = "PUBLICATION_UNCHANGED";

    /// <summary>Shares without denominators cannot be averaged.</summary>
    public const string SharesNeedDenominators = "SHARES_NEED_DENOMINATORS";

    /// <summary>Values that are not put together cannot be put together.</summary>
    public const string NotPutTogether = "NOT_PUT_TOGETHER";

    /// <summary>Metrics that differ in what they measure cannot be put together.</summary>
    public const string MetricsDiffer = "METRICS_DIFFER";
}

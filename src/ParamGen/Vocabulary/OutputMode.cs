namespace ParamGen;

/// <summary>How a category is told.</summary>
public enum OutputMode
{
    /// <summary>By its number.</summary>
    Int,

    /// <summary>By a 1 among zeros, one row for each category told.</summary>
    OneHot,

    /// <summary>By a 1 for each category that occurs in a sample, in one row.</summary>
    MultiHot,

    /// <summary>By how often each category occurs in a sample, in one row.</summary>
    Count,
}

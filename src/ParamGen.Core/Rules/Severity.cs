namespace ParamGen.Core.Rules;

/// <summary>How much a rule weighs.</summary>
internal enum Severity
{
    /// <summary>There are no numbers: Keras refuses the network, or an expectation of it is not met.</summary>
    Error,

    /// <summary>There are numbers, but the network is almost surely not what was meant.</summary>
    Warning,

    /// <summary>There are numbers, and the network may be meant: a suggestion.</summary>
    Info,
}

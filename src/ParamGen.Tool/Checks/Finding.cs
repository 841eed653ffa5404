using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.Tool.Checks;

/// <summary>What the compiler reports of a model.</summary>
/// <param name="Path">The file in which it is.</param>
/// <param name="Span">Where it is in the file, lines and columns from 0; null where that is the file as a whole.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record Finding(
    string Path,
    LinePositionSpan? Span,
    DiagnosticSeverity Severity,
    DiagnosticDescriptor Rule,
    string Message)
{
    /// <summary>The line, from 1; null where there is none.</summary>
    public long? Line => Span?.Start.Line + 1L;

    /// <summary>The column, from 1; null where there is none.</summary>
    public long? Column => Span?.Start.Character + 1L;

    /// <summary>How much it weighs, as a compiler writes it.</summary>
    public string Level => Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The finding as a compiler writes it: <c>Model.cs(3,5): error PG0105: …</c></summary>
    public override string ToString() =>
        $"{Path}{(Span is null ? "" : $"({Line},{Column})")}: {Level} {Rule.Id}: {Message}";
}

using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Layers;
using ParamGen.Core.Tests.Oracle;

namespace ParamGen.Compiler.Tests.Oracle;

/// <summary>
/// The oracle's cases written as C# and compiled: constants where Keras accepts, an error and no constants where it refuses.
/// </summary>
public class OracleCompileTests
{
    /// <summary>Of each kind so many cases are compiled, in even steps; Core judges every one.</summary>
    private const int CasesPerKind = 12;

    public static TheoryData<string> Kinds =>
        new(OracleCase.All.Select(oracle => oracle.Layer).Distinct().Where(kind => Catalogue.Find(kind) is not null));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Compiler_and_Keras_agree_on(string kind)
    {
        var cases = OracleCase.All.Where(oracle => oracle.Layer == kind).ToList();
        var step = Math.Max(1, cases.Count / CasesPerKind);
        var compiled = cases.Where((_, i) => i % step == 0)
            .Select(oracle => (oracle, source: OracleNetwork.Of(oracle)))
            .Where(item => item.source is not null)
            .Select((item, i) => (item.oracle, item.source, name: $"Model{i}"))
            .ToList();
        var result = Compile.Run(string.Join(
            "\n",
            compiled.Select(item => $"{AttributeText.Of(item.source!)}\npublic partial class {item.name} {{ }}")));

        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Empty(result.Errors);
        var refused = result.Problems.Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => ClassOf(problem))
            .ToHashSet();
        var wrong = compiled.Select(item => Disagreement(item.oracle, item.name, result, refused.Contains(item.name)))
            .OfType<string>()
            .ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {compiled.Count}:\n{string.Join("\n", wrong.Take(10))}");
    }

    private static string? Disagreement(OracleCase oracle, string name, CompileResult result, bool isRefused)
    {
        var total = result.Constant($"{name}.TotalParameters");
        if (isRefused == (total is not null))
            return $"{oracle}: refused and counted, or neither";
        if (isRefused != oracle.IsRefused)
            return $"{oracle}: Keras {(isRefused ? "accepts" : "refuses")} this";
        if (isRefused)
            return null;
        (object, object?)[] facts =
        [
            (oracle.Total, total),
            (oracle.Trainable, result.Constant($"{name}.TrainableParameters")),
            (oracle.NonTrainable, result.Constant($"{name}.NonTrainableParameters")),
            (OutputText(oracle), result.Constant($"{name}.OutputShape")),
        ];
        return facts.All(fact => fact.Item1.Equals(fact.Item2))
            ? null
            : $"{oracle}: {string.Join("; ", facts.Select(fact => $"Keras {fact.Item1}, ParamGen {fact.Item2}"))}";
    }

    private static string OutputText(OracleCase oracle) =>
        oracle.Output!.Contains("; ", StringComparison.Ordinal)
            ? $"[{oracle.Output.Replace("; ", ", ", StringComparison.Ordinal)}]"
            : oracle.Output;

    private static string ClassOf(Diagnostic problem)
    {
        var node = problem.Location.SourceTree!.GetRoot().FindNode(problem.Location.SourceSpan);
        return node.AncestorsAndSelf().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax>().First().Identifier.ValueText;
    }
}

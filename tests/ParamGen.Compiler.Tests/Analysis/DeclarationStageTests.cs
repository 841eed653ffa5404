using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Analysis;

/// <summary>
/// The command line stops at what is wrong with declarations, before it runs an analyzer: the FAQ says which uses of a missing
/// constant hide the problem that it is missing for.
/// </summary>
public class DeclarationStageTests
{
    private const string Refused = "[Input(4)] [Dense(0)] public partial class Model;";

    [Theory]
    [InlineData("class User { const long Count = Model.TotalParameters; }")]
    [InlineData("class User { [Obsolete(Model.Summary)] int Old; }")]
    [InlineData("namespace N { using Layers = Model.Layers; class User { Layers? a; } }")]
    public void A_declaration_that_names_a_missing_constant_ends_a_build_early(string user)
    {
        var result = Compile.Run($"{user} {Refused}");
        Assert.Equal("PG0101", result.Ids);
        Assert.NotEmpty(DeclarationErrors(result));
    }

    [Theory]
    [InlineData("class User { long Count() => Model.TotalParameters; }")]
    [InlineData("class User { static readonly long Count = Model.TotalParameters; }")]
    [InlineData("class User { void Count() { const long count = Model.TotalParameters; } }")]
    public void A_method_that_names_one_does_not(string user)
    {
        var result = Compile.Run($"{user} {Refused}");
        Assert.Equal("PG0101", result.Ids);
        Assert.NotEmpty(result.Errors);
        Assert.Empty(DeclarationErrors(result));
    }

    private static IEnumerable<Diagnostic> DeclarationErrors(CompileResult result) =>
        result.Output.GetDeclarationDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}

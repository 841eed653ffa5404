using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Analysis;

/// <summary>A class that uses another one has its constants or an error of its own, whatever is wrong with the other.</summary>
public class UsedClassTests
{
    [Theory]
    [InlineData("[Input(4)] [Use(typeof(A))] partial class A { }", "A PG0315")]
    [InlineData("[Input(4)] [Use(typeof(B))] partial class A { } [Input(4)] [Use(typeof(A))] partial class B { }", "A PG0315, B PG0315")]
    [InlineData("[Input(4)] [Use(typeof(B))] partial class A { } [Block] [Use(typeof(A))] class B { }", "A PG0315, B PG0315")]
    [InlineData("[Block] [Use(typeof(B))] class A { } [Block] [Use(typeof(A))] class B { }", "A PG0315, B PG0315")]
    [InlineData(
        "[Input(4)] [Use(typeof(B))] partial class A { } [Block] [Use(typeof(C))] class B { } [Input(4)] [Use(typeof(A))] partial "
            + "class C { }",
        "A PG0315, B PG0315, C PG0315")]
    [InlineData(
        "[Input(typeof(B))] [Dense(2)] partial class A { } [Input(typeof(A))] [Dense(2)] partial class B { }",
        "A PG0315, B PG0315")]
    [InlineData("[Input(typeof(A))] [Dense(2)] partial class A { }", "A PG0315")]
    [InlineData("[Input(typeof(B))] [Dense(2)] partial class A { } [Input(4)] [Use(typeof(A))] partial class B { }", "A PG0315, B PG0315")]
    // A class that merely uses one of a circle is in none.
    [InlineData(
        "[Input(4)] [Use(typeof(A))] partial class User { } [Input(4)] [Use(typeof(B))] partial class A { } [Input(4)] "
            + "[Use(typeof(A))] partial class B { }",
        "User PG0320, A PG0315, B PG0315")]
    [InlineData("[Input(4)] [Use(typeof(A))] partial class User { } [Block] [Use(typeof(A))] class A { }", "User PG0320, A PG0315")]
    // Two circles that share a class; the use of each is at fault.
    [InlineData(
        "[Input(4)] [Use(typeof(B))] [Use(typeof(C))] partial class A { } [Input(4)] [Use(typeof(A))] partial class B { } [Input(4)] "
            + "[Use(typeof(A))] partial class C { }",
        "A PG0315, A PG0315, B PG0315, C PG0315")]
    // A circle that is only found past another one.
    [InlineData(
        "[Input(4)] [Use(typeof(B))] partial class A { } [Input(4)] [Use(typeof(C))] [Use(typeof(A))] partial class B { } [Input(4)] "
            + "[Use(typeof(B))] partial class C { }",
        "A PG0315, B PG0315, B PG0315, C PG0315")]
    [InlineData(
        "[Input(4)] [Use(typeof(B<int>))] partial class A { } [Input(4)] [Use(typeof(B<string>))] partial class B<T> { }",
        "A PG0320, B PG0315")]
    public void Each_class_in_a_circle_is_refused_at_the_use_that_leads_around_it(string source, string expected) =>
        Assert.Equal(expected, Refused(Compile.Run(source)));

    [Fact]
    public void A_circle_may_be_longer_than_models_may_be_deep()
    {
        var models =
            string.Concat(Enumerable.Range(0, 20).Select(i => $"[Input(4)] [Use(typeof(M{(i + 1) % 20}))] partial class M{i} {{ }} "));
        Assert.Equal(
            Enumerable.Repeat("PG0315", 20).Append("PG0320"),
            Compile.Run(models + "[Input(4)] [Use(typeof(M0))] partial class User { }").Problems.Select(problem => problem.Id));
    }

    [Fact]
    public void A_circle_is_told_from_the_class_in_which_it_is_reported()
    {
        var result = Compile.Run(
            "[Input(4)] [Use(typeof(B))] partial class A { } [Block] [Use(typeof(C))] class B { } [Input(4)] [Use(typeof(A))] partial "
                + "class C { }");
        Assert.Equal(
            "A: A uses itself (A uses B, which uses C, which uses A), so the network would have no end; use another class here",
            result.Message(0));
        Assert.Equal("typeof(B)", result.Underlined(0));
        Assert.Equal(
            "B: B uses itself (B uses C, which uses A, which uses B), so the network would have no end; use another class here",
            result.Message(1));
        Assert.Equal(
            "A: A uses itself, so the network would have no end; use another class here",
            Compile.Run("[Input(4)] [Use(typeof(A))] partial class A { }").Message());
    }

    [Theory]
    [InlineData("[Input(4)] [Use(typeof(string))] partial class Used { }", "PG0314")]
    [InlineData("[Input(4)] [Dense(0)] partial class Used { }", "PG0101")]
    [InlineData("[Input(4)] partial class Used { } [Dense(3)] partial class Used { }", "PG0004")]
    [InlineData("[Block] [Input(4)] [Dense(3)] partial class Used { }", "PG0008")]
    [InlineData("[Block] class Used { }", "PG0009")]
    [InlineData("[Block(\"Missing\")] [Dense(3)] class Used { }", "PG0316")]
    [InlineData("[Block] [Use(typeof(string))] class Used { }", "PG0314")]
    [InlineData("[Block] [Dense(3), Dense(3, Name = \"dense\")] class Used { }", "PG0301")]
    [InlineData("[Input(4)] [Dense(Other.LayerCount)] partial class Used { }", "PG0005")]
    [InlineData("[Block] [Dense(Other.LayerCount)] class Used { }", "PG0005")]
    [InlineData("[Block(nameof(W))] [Dense(W)] class Used { const int W = 2 * Other.LayerCount; }", "PG0005")]
    [InlineData("[Input(4)] [Dense(3, ExpectedParameters = 4)] partial class Used { }", "PG0411")]
    public void A_class_that_uses_a_refused_one_is_refused_as_well(string used, string id)
    {
        foreach (var use in new[] { "[Input(4)] [Use(typeof(Used))]", "[Input(4)] [Dense(4)] [Use(typeof(Used))] [Dense(2)]" })
        {
            var result = Compile.Run($"{use} partial class Model {{ }} {used} [Input(4)] [Dense(3)] partial class Other {{ }}");
            Assert.Empty(result.Errors);
            Assert.Contains(result.Problems, problem => problem.Id == id && At(result, problem) == "Used");
            Assert.Contains(result.Problems, problem => At(result, problem) == "Model" && problem.Severity == DiagnosticSeverity.Error);
            Assert.Null(result.Constant("Model.TotalParameters"));
        }
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(\"three\")] partial class Used { }")]
    [InlineData("[Input(4)] [Dense(Missing)] partial class Used { }")]
    [InlineData("[Input(4)] [Missing] partial class Used { }")]
    [InlineData("[Block] [Dense(\"three\")] class Used { }")]
    [InlineData("[Block] [Dense] class Used { }")]
    public void A_class_that_uses_one_in_which_C_reports_an_error_says_so(string used)
    {
        var result = Compile.Run($"[Input(4)] [Use(typeof(Used))] partial class Model {{ }} {used}");
        Assert.NotEmpty(result.Errors);
        Assert.Equal("Model PG0320", Refused(result));
        Assert.Equal("Model: 'Used' has errors; fix them there first", result.Message());
        Assert.Equal("typeof(Used)", result.Underlined());
    }

    [Theory]
    [InlineData("[Input(4)] [Use(typeof(Missing))] partial class Model { }")]
    [InlineData(
        "[Input(4)] [Use(typeof(Block), Missing)] partial class Model { } [Block(nameof(W))] [Dense(W)] class Block { const int W = 1; }")]
    [InlineData("[Input(typeof(Missing))] [Dense(3)] partial class Model { }")]
    public void What_C_reports_in_the_class_itself_is_left_to_it(string source)
    {
        var result = Compile.Run(source);
        Assert.NotEmpty(result.Errors);
        Assert.Equal("", result.Ids);
    }

    [Fact]
    public void A_class_that_is_used_often_is_said_to_be_refused_once_with_all_of_its_uses()
    {
        var result = Compile.Run(
            "[Input(4)] [Use(typeof(Used))] [Use(typeof(Used))] [Use(typeof(Used))] partial class Model { } [Input(4)] "
                + "[Use(typeof(string))] partial class Used { }");
        Assert.Equal("Model PG0320, Used PG0314", Refused(result));
        Assert.Equal(["typeof(Used)", "typeof(Used)"], result.Problems[0].AdditionalLocations.Select(Text));
    }

    [Fact]
    public void A_class_whose_declaration_alone_is_wrong_can_be_used()
    {
        // Its numbers are known all the same.
        var result = Compile.Run("[Input(4)] [Use(typeof(Used))] partial class Model { } [Input(4)] [Dense(3)] class Used { }");
        Assert.Equal("Used PG0001", Refused(result));
        Assert.Equal(15L, result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData("[Block] [Input(4)] [Dense(0)] public partial class Model { }", "PG0008", "Block")]
    [InlineData("[Block] [Dense(3)] [Input(4)] class Model { }", "PG0008", "Block")]
    [InlineData("[Block(\"W\")] [Input(4)] [Dense(3)] partial class Model { }", "PG0008", "Block")]
    [InlineData("[Block] [KerasModel(\"m.keras.json\")] partial class Model { }", "PG0008", "Block")]
    [InlineData("[Block] class Model { }", "PG0009", "Block")]
    [InlineData("[Block, Budget(MaxParameters = 5)] [Dense(3)] class Model { }", "PG0406", "Budget")]
    [InlineData("[Budget(MaxParameters = 5)] class Model { }", "PG0406", "Budget")]
    public void A_class_that_is_neither_block_nor_model_is_refused(string source, string id, string underlined)
    {
        var result = Compile.Run(
            source,
            new TextFile(
                "/m.keras.json",
                """{"class_name": "Sequential", "config": {"name": "m", "layers": [{"class_name": "InputLayer", "config": """
                    + """{"batch_shape": [null, 4]}}, {"class_name": "Dense", "config": {"units": 3}}]}}"""));
        Assert.Equal(id, result.Refusals);
        Assert.Equal(underlined, result.Underlined());
        Assert.Empty(result.Constants);
    }

    /// <summary>The classes with an error, in order of place.</summary>
    internal static string Refused(CompileResult result) =>
        string.Join(
            ", ",
            result.Problems.Where(problem => problem.Severity == DiagnosticSeverity.Error)
                .Select(problem => $"{At(result, problem)} {problem.Id}"));

    internal static string Text(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);

    /// <summary>The class whose declaration a problem is in.</summary>
    private static string At(CompileResult result, Diagnostic problem)
    {
        var root = problem.Location.SourceTree!.GetRoot();
        var type = root.FindNode(problem.Location.SourceSpan)
            .AncestorsAndSelf()
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>()
            .First();
        return type.Identifier.ValueText;
    }
}

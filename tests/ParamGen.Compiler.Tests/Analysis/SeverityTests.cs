using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Analysis;

/// <summary>How much advice weighs is the user's to say, in an <c>.editorconfig</c>.</summary>
public class SeverityTests
{
    private const string Warned = "[Input(16)] [Dense(1, Activation = Activation.Softmax)] partial class Model { }";
    private const string Suggested = "[Input(16)] [Dropout(0)] [Dense(3)] partial class Model { }";
    private const string Off = "[Input(16)] [Dense(3)] [BatchNormalization] partial class Model { }";
    private const string Refused = "[Input(16)] [Dense(0)] partial class Model { }";

    [Theory]
    [InlineData(Warned, "PG0910: Warning")]
    [InlineData(Suggested, "PG0914: Info")]
    [InlineData(Off, "")]
    [InlineData(Refused, "PG0101: Error")]
    public void Unless_it_is_set_a_rule_weighs_what_its_page_says(string source, string expected) =>
        Assert.Equal(expected, Reported(source));

    [Theory]
    [InlineData(Warned, "PG0910: Error")]
    [InlineData(Suggested, "PG0914: Info")]
    [InlineData(Off, "")]
    [InlineData(Refused, "PG0101: Error")]
    public void A_strict_profile_makes_errors_of_the_warnings_that_are_on(string source, string expected) =>
        Assert.Equal(expected, Reported(source, "paramgen.profile = strict"));

    [Theory]
    [InlineData("paramgen.profile = keras", "Warning")]
    [InlineData("paramgen.profile = STRICT", "Error")]
    [InlineData("paramgen.profile = other", "Warning")]
    public void The_profile_of_Keras_is_the_default(string setting, string expected) =>
        Assert.Equal($"PG0910: {expected}", Reported(Warned, setting));

    [Theory]
    [InlineData("none", "")]
    [InlineData("suggestion", "PG0910: Info")]
    [InlineData("warning", "PG0910: Warning")]
    [InlineData("error", "PG0910: Error")]
    public void A_single_rule_weighs_what_is_set_for_it(string severity, string expected)
    {
        Assert.Equal(expected, Reported(Warned, $"dotnet_diagnostic.PG0910.severity = {severity}"));
        Assert.Equal(expected, Reported(Warned, "paramgen.profile = strict", $"dotnet_diagnostic.PG0910.severity = {severity}"));
    }

    [Fact]
    public void A_rule_that_is_off_is_switched_on() =>
        Assert.Equal("PG0902: Warning", Reported(Off, "dotnet_diagnostic.PG0902.severity = warning"));

    [Fact]
    public void Advice_keeps_no_constants_back_even_where_it_is_an_error()
    {
        var result = Compile.RunWith(new EditorConfig("paramgen.profile = strict"), Warned);
        Assert.Equal("PG0910", result.Refusals);
        Assert.Equal(17L, result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void Advice_is_suppressed_in_place() =>
        Assert.Equal("", Reported($"#pragma warning disable PG0910\n{Warned}"));

    private static string Reported(string source, params string[] settings) => string.Join(
        " ",
        Compile.RunWith(new EditorConfig(settings), source).Problems.Where(problem =>
            !problem.IsSuppressed && problem.Severity != DiagnosticSeverity.Hidden)
            .Select(problem => $"{problem.Id}: {problem.Severity}"));
}

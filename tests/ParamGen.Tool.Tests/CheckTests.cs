using System.Text.Json;

namespace ParamGen.Tool.Tests;

/// <summary><c>paramgen check</c>: what the compiler would report, for files outside of any project.</summary>
public sealed class CheckTests : IDisposable
{
    private static readonly JsonSerializerOptions indented = new() { WriteIndented = true };

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("dotnet_diagnostic.PG0910.severity = none", 0, ": nothing found")]
    [InlineData("dotnet_diagnostic.PG0910.severity = error", 1, "(1,22): error PG0910: ")]
    [InlineData("paramgen.profile = strict", 1, "(1,22): error PG0910: ")]
    [InlineData("", 0, "(1,22): warning PG0910: ")]
    public void An_editorconfig_above_the_file_has_the_last_word(string line, int code, string message)
    {
        folder.Write(".editorconfig", $"root = true\n[*.cs]\n{line}\n");
        const string Net = "[Input(4)] [Dense(1, Activation = Activation.Softmax)] partial class Net;";
        var ran = Ran.Command("check", folder.Write("Models/Net.cs", Net));
        Assert.Equal(code, ran.Code);
        Assert.Contains(message, ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_shows_what_people_see()
    {
        var path = folder.Write(
            "Model.cs",
            """
            [Input(28, 28, 3)]
            [Conv2D(16, 3, Strides = 2, DilationRate = 2)]
            [Flatten]
            [Dense(1, Activation = Activation.Softmax)]
            partial class Model;
            """);

        var ran = Ran.Command("check", path);

        Assert.Equal((1, ""), (ran.Code, ran.Error));
        Page.Shows("paramgen check Model.cs", ran.Output.Replace(path, "Model.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Advice_is_no_error_unless_that_is_asked_for()
    {
        var path = folder.Write("Model.cs", "[Input(8)] [Dense(1, Activation = Activation.Softmax)] partial class Model;");
        var relaxed = Ran.Command("check", path);
        Assert.Equal(0, relaxed.Code);
        Assert.Contains("Model.cs(1,22): warning PG0910: dense: ", relaxed.Output, StringComparison.Ordinal);
        var strict = Ran.Command("check", path, "--strict");
        Assert.Equal(1, strict.Code);
        Assert.Contains("Model.cs(1,22): error PG0910: dense: ", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_suppressed_in_the_code_is_not_reported()
    {
        var path = folder.Write(
            "Model.cs",
            "#pragma warning disable PG0910\n[Input(8)] [Dense(1, Activation = Activation.Softmax)] partial class Model;");
        var ran = Ran.Command("check", path);
        Assert.Equal((0, "1 model in 1 file: nothing found\n", ""), (ran.Code, ran.Output, ran.Error));
    }

    [Fact]
    public void A_problem_of_a_file_is_reported_at_its_line()
    {
        var json = File.ReadAllText(Ran.PathOf("Oracle", "models", "mlp.json"));
        using var parsed = JsonDocument.Parse(json);
        var lines = JsonSerializer.Serialize(parsed, indented).ReplaceLineEndings("\n");
        var damaged = System.Text.RegularExpressions.Regex.Replace(lines, "\"units\": \\d+", "\"units\": 0");
        var ran = Ran.Command("check", folder.Write("model.keras.json", damaged));
        Assert.Equal((1, ""), (ran.Code, ran.Error));
        var first = ran.Output.Split('\n')[0];
        Assert.Matches(@"model\.keras\.json\(\d+,\d+\): error PG01\d\d: dense: ", first);
    }

    [Fact]
    public void A_file_beside_the_code_is_found()
    {
        var code = folder.Write("Model.cs", "[KerasModel(\"mlp.keras.json\")] partial class Model;");
        Assert.Contains("error PG0501", Ran.Command("check", code).Output, StringComparison.Ordinal);
        folder.Write("models/mlp.keras.json", File.ReadAllText(Ran.PathOf("Oracle", "models", "mlp.json")));
        Assert.Equal((0, "1 model in 1 file: nothing found\n"), (Ran.Command("check", code).Code, Ran.Command("check", code).Output));
    }

    [Fact]
    public void Every_file_is_checked_whatever_is_wrong_with_another_one()
    {
        var good = folder.Write("Good.cs", "[Input(8)] [Dense(4)] partial class Good;");
        var bad = folder.Write("Bad.cs", "[Input(8)] [Dense(-4)] partial class Bad;");
        var broken = folder.Write("Broken.cs", "[Input(8)] [Dense(");
        var ran = Ran.Command("check", "missing.cs", broken, "missing.keras", bad, good);
        Assert.Equal(1, ran.Code);
        Assert.Contains("missing.cs", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Broken.cs(1,19): error CS", ran.Output, StringComparison.Ordinal);
        Assert.Contains("missing.keras: error PG0501: ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Bad.cs(1,19): error PG01", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_without_models_is_not_called_fine()
    {
        var ran = Ran.Command("check", folder.Write("Other.cs", "class Other;"));
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.EndsWith("Other.cs: no class has layers; a model has an [Input], or a file\n", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_has_the_rules_and_the_places()
    {
        var path = folder.Write("My models/Net.cs", "[Input(8)]\n[Dense(-4)]\npartial class Net;");
        var ran = Ran.Command("check", path, "missing.cs", "--format", "sarif");
        using var json = JsonDocument.Parse(ran.Output);
        var run = json.RootElement.GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        Assert.EndsWith($"{rule.GetProperty("id")}.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith(
            "/My%20models/Net.cs",
            place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            StringComparison.Ordinal);
        Assert.Equal((2, 8), (
            place.GetProperty("region").GetProperty("startLine").GetInt32(),
            place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        var invocation = run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Every_format_names_the_rule_and_the_line(string format)
    {
        var ran = Ran.Command("check", folder.Write("Net.cs", "[Input(8)]\n[Dense(-4)]\npartial class Net;"), "--format", format);
        Assert.Equal((1, ""), (ran.Code, ran.Error));
        Assert.Contains("PG01", ran.Output, StringComparison.Ordinal);
        Assert.Contains("2", ran.Output, StringComparison.Ordinal);
    }
}

using ParamGen.Playground.Answers;
using ParamGen.Playground.Project;

namespace ParamGen.Playground.Tests.Worker;

/// <summary>What the worker says of a text: what the compiler says.</summary>
public class CheckTests
{
    private readonly OpenText text = new();

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Paths.Of("Samples"), "*.cs").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_is_valid_and_each_of_its_layers_has_a_note(string sample)
    {
        var read = await CheckAsync(await Paths.TextAsync("Samples", sample));
        Assert.DoesNotContain(read.Diagnostics, problem => problem.Severity == "error");
        Assert.All(read.Models, model => Assert.True(model.Valid));
        Assert.NotEmpty(read.Notes);
    }

    [Fact]
    public async Task A_note_tells_shape_and_parameters()
    {
        var read = await CheckAsync(await Paths.TextAsync("Samples", "DigitClassifier.cs"));
        Assert.Equal(
            [
                new(1, "(None, 28, 28, 3)"),
                new(2, "(None, 26, 26, 16) · 448 parameters"),
                new(3, "(None, 13, 13, 16)"),
                new(4, "(None, 11, 11, 32) · 4,640 parameters"),
                new(5, "(None, 5, 5, 32)"),
                new(6, "(None, 800)"),
                new(7, "(None, 32) · 25,632 parameters"),
                new(8, "(None, 10) · 330 parameters"),
            ],
            read.Notes);
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(0)] partial class A;", "PG0101", "error", "0")]
    [InlineData("[Input(4)] [Dense(x)] partial class A;", "CS0103", "error", "x")]
    [InlineData("[Input(4)] [Dense(1, Activation = Activation.Softmax)] partial class A;", "PG0910", "warning", null)]
    [InlineData("[Input(4)] [Dense(9)] [Budget(MaxParameters = 9)] partial class A;", "PG0401", "error", "MaxParameters = 9")]
    public async Task A_problem_stands_under_its_argument(string code, string id, string severity, string? argument)
    {
        var problem = Assert.Single((await CheckAsync(code)).Diagnostics);
        Assert.Equal((id, severity), (problem.Code, problem.Severity));
        if (argument is not null)
            Assert.Equal(argument, code[problem.From..problem.To]);
    }

    [Fact]
    public async Task Half_of_a_text_is_a_text()
    {
        var whole = await Paths.TextAsync("Samples", "DigitClassifier.cs");
        for (var length = 0; length <= whole.Length; length += 7)
            Assert.DoesNotContain((await CheckAsync(whole[..length])).Diagnostics, problem => problem.Code is "PG0099" or "AD0001");
    }

    [Fact]
    public async Task Edit_after_edit_the_text_is_the_one_that_was_set()
    {
        var random = new Random(7);
        var letters = "[Dense(3)] partial class\n";
        var written = "";
        for (var i = 0; i < 300; i++)
        {
            var at = random.Next(written.Length + 1);
            var removed = random.Next(Math.Min(9, written.Length - at + 1));
            var added = new string([.. Enumerable.Range(0, random.Next(9)).Select(_ => letters[random.Next(letters.Length)])]);
            written = written[..at] + added + written[(at + removed)..];
            text.Set(written);
            Assert.Equal(written, (await text.Document.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        }
    }

    private async Task<Checked> CheckAsync(string code)
    {
        text.Set(code);
        return await Checks.OfAsync(text);
    }
}

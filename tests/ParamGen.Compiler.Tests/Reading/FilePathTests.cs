using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Reading;

/// <summary>
/// A path is compared with the ends of the files' paths, in whole segments. Where it leads to no file, or to several, the message says
/// what would.
/// </summary>
public class FilePathTests
{
    private const string Json =
        """{"class_name": "Sequential", "config": {"name": "m", "layers": [{"class_name": "InputLayer", "config": {"batch_shape": """
            + """[null, 4]}}, {"class_name": "Dense", "config": {"units": 3}}]}}""";

    [Theory]
    [InlineData("m.json", "/nets/m.json")]
    [InlineData("nets/m.json", "/nets/m.json")]
    [InlineData("./nets/m.json", "/nets/m.json")]
    [InlineData("././m.json", "/nets/m.json")]
    [InlineData("nets//m.json", "/nets/m.json")]
    [InlineData("nets/./m.json", "/nets/m.json")]
    [InlineData("other/../nets/m.json", "/nets/m.json")]
    [InlineData("nets\\m.json", "/nets/m.json")]
    [InlineData("nets/m.json", "C:\\nets\\m.json")]
    [InlineData("C:\\nets\\m.json", "C:\\nets\\m.json")]
    [InlineData("/nets/m.json", "/nets/m.json")]
    [InlineData("m.json", "/nets/../m.json")]
    [InlineData("m.json", "m.json")]
    [InlineData(".m.json", "/nets/.m.json")]
    [InlineData("NETS/M.json", "/nets/m.json")]
    [InlineData("m", "/nets/m")]
    [InlineData("m.config", "/nets/m.config")]
    [InlineData("m.keras.txt", "/nets/m.keras.txt")]
    public void A_path_that_is_the_end_of_a_file_s_leads_to_it(string path, string file)
    {
        var result = Run(path, new TextFile(file, Json));
        Assert.Equal("", result.Ids);
        Assert.Equal(15L, result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData(".m.json", "/nets/m.json")]
    [InlineData("..m.json", "/nets/m.json")]
    [InlineData("m.json", "/nets/.m.json")]
    [InlineData("m.json", "/nets/x.m.json")]
    [InlineData("ets/m.json", "/nets/m.json")]
    [InlineData("/m.json", "/nets/m.json")]
    [InlineData("../nets/m.json", "/nets/m.json")]
    [InlineData("nets/../../m.json", "/m.json")]
    [InlineData("../m.json", "/m.json")]
    [InlineData("x/nets/m.json", "/nets/m.json")]
    [InlineData("nets", "/nets/m.json")]
    [InlineData("m.json ", "/nets/m.json")]
    [InlineData(".", "/nets/m.json")]
    [InlineData("..", "/nets/m.json")]
    [InlineData("/", "/nets/m.json")]
    [InlineData("", "/nets/m.json")]
    [InlineData("  ", "/nets/m.json")]
    [InlineData("", "")]
    public void No_other_path_does(string path, string file)
    {
        var result = Run(path, new TextFile(file, Json));
        Assert.Equal("PG0501", result.Ids);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void Capitals_count_where_two_files_differ_in_them_alone()
    {
        TextFile[] files = [new("/nets/m.json", Json), new("/nets/M.json", Json.Replace("3", "9", StringComparison.Ordinal))];
        Assert.Equal(15L, Run("m.json", files).Constant("Model.TotalParameters"));
        Assert.Equal(45L, Run("M.json", files).Constant("Model.TotalParameters"));
        Assert.Equal("PG0502", Run("NETS/m.JSON", files).Ids);
    }

    [Fact]
    public void A_file_that_is_given_twice_is_one_file() =>
        Assert.Equal(
            15L,
            Run("m.json", new TextFile("/nets/m.json", Json), new TextFile("/nets/m.json", Json)).Constant("Model.TotalParameters"));

    [Theory]
    [InlineData(
        "net/net.keras.json",
        "cannot read the model file: none of the project's model files ends with 'net/net.keras.json'; did you mean "
            + "'nets/net.keras.json'? Otherwise, put it in the project folder, or add <AdditionalFiles Include=\"net/net.keras.json\" /> "
            + "to the project")]
    [InlineData(
        "nte.keras.json",
        "cannot read the model file: none of the project's model files ends with 'nte.keras.json'; did you mean 'net.keras.json'? "
            + "Otherwise, put it in the project folder, or add <AdditionalFiles Include=\"path/to/nte.keras.json\" /> to the project")]
    [InlineData(
        "net.json",
        "cannot read the model file: none of the project's model files ends with 'net.json'; did you mean 'net.keras.json'? "
            + "Otherwise, add <ParamGenFile Include=\"path/to/net.json\" /> to the project")]
    [InlineData(
        "net",
        "cannot read the model file: none of the project's model files ends with 'net'; did you mean 'net.keras.json'? "
            + "Otherwise, add <ParamGenFile Include=\"path/to/net\" /> to the project")]
    [InlineData(
        "get.json",
        "cannot read the model file: none of the project's model files ends with 'get.json'; did you mean 'net.keras.json'? "
            + "Otherwise, add <ParamGenFile Include=\"path/to/get.json\" /> to the project")]
    [InlineData(
        "dt.json",
        "cannot read the model file: none of the project's model files ends with 'dt.json'; add <ParamGenFile "
            + "Include=\"path/to/dt.json\" /> to the project")]
    [InlineData(
        "other.keras",
        "cannot read the model file: none of the project's model files ends with 'other.keras'; put it in the project folder, or add "
            + "<ParamGenFile Include=\"path/to/other.keras\" /> to the project")]
    [InlineData(
        "net.keras",
        "cannot read the model file: none of the project's model files ends with 'net.keras'; did you mean 'net.keras.json'? "
            + "Otherwise, put it in the project folder, or add <ParamGenFile Include=\"path/to/net.keras\" /> to the project")]
    [InlineData(
        "a/other.weights.h5",
        "cannot read the model file: none of the project's model files ends with 'a/other.weights.h5'; add <ParamGenFile "
            + "Include=\"a/other.weights.h5\" /> to the project")]
    [InlineData(
        "saved_model.pb",
        "cannot read the model file: 'saved_model.pb' is a SavedModel, which is not supported; save the model with model.save() as a "
            + ".keras file")]
    [InlineData(
        "/nets/net.keras.json",
        "cannot read the model file: none of the project's model files ends with '/nets/net.keras.json'; did you mean "
            + "'nets/net.keras.json'? Otherwise, put it in the project folder, or add <AdditionalFiles "
            + "Include=\"/nets/net.keras.json\" /> to the project")]
    [InlineData(
        "../nets/net.keras.json",
        "cannot read the model file: '../nets/net.keras.json' starts with '..', but a path is compared with the ends of the paths of "
            + "the project's files; did you mean 'nets/net.keras.json'?")]
    [InlineData(
        "../far.json",
        "cannot read the model file: '../far.json' starts with '..', but a path is compared with the ends of the paths of the "
            + "project's files; omit '..'")]
    [InlineData(
        "c/twice.json",
        "cannot read the model file: none of the project's model files ends with 'c/twice.json'; did you mean 'a/twice.json'? "
            + "Otherwise, add <ParamGenFile Include=\"c/twice.json\" /> to the project")]
    [InlineData(
        "far.json",
        "cannot read the model file: none of the project's model files ends with 'far.json'; add <ParamGenFile "
            + "Include=\"path/to/far.json\" /> to the project")]
    [InlineData(
        "a/far.keras.json",
        "cannot read the model file: none of the project's model files ends with 'a/far.keras.json'; put it in the project folder, "
            + "or add <AdditionalFiles Include=\"a/far.keras.json\" /> to the project")]
    [InlineData(" ", "cannot read the model file: the path is empty; write the end of the path of one of the project's model files")]
    [InlineData(
        "twice.json",
        "2 of the project's model files end with 'twice.json': 'a/twice.json' and 'b/twice.json'; write more of the path")]
    [InlineData("torn.json", "cannot read the model file: 'torn.json' does not exist, or is not text")]
    public async Task The_message_says_which_path_leads_to_a_file(string path, string message)
    {
        AdditionalText[] files =
        [
            new TextFile("/p/nets/net.keras.json", Json),
            new TextFile("/p/a/twice.json", Json),
            new TextFile("/p/b/twice.json", Json),
            new TornFile("/p/torn.json"),
        ];
        Assert.Equal("Model: " + message, Run(path, files).Message());

        var offered = await Fixes.OfferedAsync(Source(path), null, files);
        Assert.All(offered, fix => Assert.Equal("", Compile.Run(fix.Source, files).Ids));
        Assert.All(offered, fix => Assert.Contains(fix.Title["Use ".Length..], message, StringComparison.Ordinal));
        Assert.Equal(message.Count(c => c == '?') + (message.StartsWith("2 ", StringComparison.Ordinal) ? 2 : 0), offered.Count);
    }

    [Fact]
    public void Of_many_files_some_are_named()
    {
        TextFile[] files =
        [
            .. Enumerable.Range(1, 6).Select(i => new TextFile(string.Create(CultureInfo.InvariantCulture, $"/p{i}/m.json"), Json)),
        ];
        Assert.Equal(
            "Model: 6 of the project's model files end with 'm.json': 'p1/m.json', 'p2/m.json', 'p3/m.json', 'p4/m.json' and 2 "
                + "more; write more of the path",
            Run("m.json", files).Message());
    }

    [Fact]
    public void What_is_proposed_begins_within_the_project()
    {
        var settings = new EditorConfig { Properties = { ["build_property.ProjectDir"] = "/home/user/project/" } };
        var result = Compile.RunWith(settings, Source("a/b/c/d/nte.json"), new TextFile("/home/user/project/nets/net.json", Json));
        Assert.Contains("did you mean 'nets/net.json'?", result.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[KerasModel(null)] partial class Model { }", "PG0501")]
    [InlineData("[KerasModel(null!)] partial class Model { }", "PG0501")]
    [InlineData("[KerasModel(Missing)] partial class Model { }", "")]
    [InlineData("[KerasModel(3)] partial class Model { }", "")]
    [InlineData("[KerasModel] partial class Model { }", "")]
    public void A_path_that_is_none_is_refused_unless_CSharp_does_so(string source, string ids)
    {
        var result = Compile.Run(source, new TextFile("/m.json", Json));
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Empty(result.Constants);
        Assert.Equal(ids, result.Ids);
        Assert.Equal(ids.Length == 0, result.Errors.Any());
    }

    [Fact]
    public void No_file_is_read_that_no_class_names()
    {
        CountedFile named = new("/named.json"), other = new("/other.json"), third = new("/third.keras.json");
        var driver = Compile.PlainDriver()
            .AddAdditionalTexts([named, other, third])
            .RunGenerators(Compile.Of(Source("named.json")), TestContext.Current.CancellationToken);
        Assert.Equal((1, 0, 0), (named.Reads, other.Reads, third.Reads));

        driver.ReplaceAdditionalText(other, new CountedFile("/another.json"))
            .RunGenerators(Compile.Of(Source("named.json") + " // edited"), TestContext.Current.CancellationToken);
        Assert.Equal((1, 0, 0), (named.Reads, other.Reads, third.Reads));
    }

    private static CompileResult Run(string path, params AdditionalText[] files) => Compile.Run(Source(path), files);

    private static string Source(string path) => $"[KerasModel(@\"{path}\")] partial class Model {{ }}";

    /// <summary>A file that is gone, or no text.</summary>
    private sealed class TornFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }

    private sealed class CountedFile(string path) : AdditionalText
    {
        public int Reads { get; private set; }

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Reads++;
            return SourceText.From(Json);
        }
    }
}

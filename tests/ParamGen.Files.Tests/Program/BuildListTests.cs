using ParamGen.Describe;
using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Program;

/// <summary>The program as builds run it, with a list of files.</summary>
public sealed class BuildListTests : IDisposable
{
    private const string Model = "onnx/header-with-everything.onnx";

    private readonly string folder = Directory.CreateTempSubdirectory("ParamGen.Describe é").FullName;
    private readonly StringWriter output = new() { NewLine = "\n" };

    private string Texts => Path.Combine(folder, "obj", "ParamGen");

    private string List => Path.Combine(Texts, "files.txt");

    public void Dispose()
    {
        output.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Texts_lie_beside_the_list_and_name_files_as_the_project_does()
    {
        Copy(Model, "models/net.onnx");
        Assert.Equal(0, Run("models/net.onnx", "models/net.onnx"));

        var text = Assert.Single(Lines("texts"));
        Assert.Matches(@"^net\.onnx\.[0-9a-f]{8}\.paramgen\.json$", text);
        Assert.Equal("models/net.onnx", Read(text).File);
        Assert.Empty(Lines("parts"));
        Assert.Equal(File.ReadAllText(List).TrimEnd().ReplaceLineEndings("\n"), File.ReadAllText(List + ".described"));
    }

    [Fact]
    public void A_name_that_is_too_long_for_a_file_system_with_an_ending_is_cut()
    {
        var name = new string('n', 250) + ".onnx";
        Copy(Model, name);
        Assert.Equal(0, Run(name));
        Assert.Equal(name, Read(Assert.Single(Lines("texts"))).File);
    }

    [Fact]
    public void A_file_is_read_again_only_if_it_has_changed()
    {
        Copy(Model, "net.onnx");
        Run("net.onnx");
        var text = Path.Combine(Texts, Lines("texts").Single());
        File.WriteAllText(text, "as it is");

        Run("net.onnx");
        Assert.Equal("as it is", File.ReadAllText(text));

        // A time that is earlier is another time, too.
        File.SetLastWriteTimeUtc(Named("net.onnx"), DateTime.UnixEpoch);
        Run("net.onnx");
        Assert.NotEqual("as it is", File.ReadAllText(text));
    }

    [Fact]
    public void An_index_is_read_again_if_a_part_has_changed()
    {
        string[] shards = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"];
        foreach (var file in shards.Append("model.safetensors.index.json"))
            Copy("safetensors/sharded-encoder/" + file, file);
        Assert.Equal(0, Run("model.safetensors.index.json"));
        Assert.Equal(shards, Lines("parts").Select(Path.GetFileName));

        File.Delete(Named(shards[1]));
        Assert.Equal(1, Run("model.safetensors.index.json"));
        Assert.StartsWith("model.safetensors.index.json : error PG05", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_described_is_an_error_each_time_and_has_a_text_that_says_so()
    {
        Copy(Model, "net.onnx");
        Copy("keras/damaged-text.keras", "bad.keras");
        for (var time = 0; time < 2; time++)
        {
            output.GetStringBuilder().Clear();
            Assert.Equal(1, Run("net.onnx", "bad.keras"));
            var line = Assert.Single(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.StartsWith("bad.keras : error PG0521: ", line, StringComparison.Ordinal);
            Assert.Equal(["PG0521", null], Lines("texts").Select(text => Read(text).Error?.Id));
            Assert.False(File.Exists(List + ".described"));
        }

        Copy("keras/k3-digits.keras", "bad.keras");
        Assert.Equal(0, Run("net.onnx", "bad.keras"));
        Assert.True(File.Exists(List + ".described"));
    }

    /// <summary>A build takes what is before a colon for the file.</summary>
    [Fact]
    public void An_error_at_a_file_of_any_name_is_one_that_a_build_understands()
    {
        Assert.Equal(1, Run("not: here.onnx"));
        Assert.StartsWith("not_ here.onnx : error PG0501: ", output.ToString(), StringComparison.Ordinal);
    }

    private int Run(params string[] files)
    {
        Directory.CreateDirectory(Texts);
        File.WriteAllLines(List, [$"folder\t{folder}", "program\tit\tnow", .. files.Select(file => $"file\t{Named(file)}\tnow")]);
        return new Describer(output).Run(CommandLine.Parse(["@" + List], out _)!);
    }

    private string[] Lines(string list) => File.ReadAllLines($"{List}.{list}");

    private FileDescription Read(string text) => DescriptionText.Read(File.ReadAllText(Path.Combine(Texts, text)));

    private void Copy(string file, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Named(name))!);
        File.Copy(OracleFiles.PathOf(file), Named(name), overwrite: true);
    }

    private string Named(string file) => Path.Combine(folder, file);
}

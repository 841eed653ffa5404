using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Diagnostics;

namespace ParamGen.Docs.Tests;

/// <summary>The page of a rule, and its snippets.</summary>
internal static class RulePage
{
    /// <summary>The files that the pages' snippets name.</summary>
    public static readonly TextFile[] Files =
    [
        .. ContractFiles.All,
        File("model", """{"class_name": "Dense", "config": {"units": 3}}"""),
        File("unknown", """{"class_name": "Mine", "config": {}}"""),
        File("custom", """{"class_name": "Scale", "config": {}, "registered_name": "Package>Scale"}"""),
        File("connection", """{"class_name": "InputLayer", "config": {"batch_shape": [null, 4]}}"""),
        File("argument", """{"class_name": "Dense", "config": {"units": 3, "width": 4}}"""),
        File("a/twice", """{"class_name": "Dense", "config": {"units": 3}}"""),
        File("b/twice", """{"class_name": "Dense", "config": {"units": 3}}"""),
        new("/broken.keras.json", "{"),
        new("/other.keras.json", "{}"),
        new(
            "/unbuilt.keras.json",
            """{"class_name": "Sequential", "config": {"name": "s", "layers": [{"class_name": "Dense", "config": {"units": 3}}]}}"""),
        new("/operator.keras.json", Sum(3, 4)),
        Described("operator.h5", OfHdf5(Sum(4, 4))),
        Described("operator.keras", """ "kind": "keras", "keras": {"architecture": """ + JsonSerializer.Serialize(Sum(4, 4)) + "}"),
        Described("net.onnx", """ "kind": "onnx", "inputs": [], "outputs": [], "onnx": {"opsets": [], "graph": {"nodes": []}} """),
        Described("half.onnx", """ "error": {"id": "PG0520", "message": "the file ends within the graph"} """),
        Described("pointer.onnx", """ "error": {"id": "PG0521", "message": "the file is a pointer of Git LFS"} """),
        Described("newer.onnx", """ "error": {"id": "PG0522", "message": "the file has an unknown version"} """),
        new("/undated.keras.json", OfKeras2("")),
        new("/keras2.keras.json", OfKeras2(""", "keras_version": "2.15.0" """)),
        new(
            "/older.keras.json",
            """
            {"class_name": "Sequential", "keras_version": "2.2.4", "config": [
              {"class_name": "Flatten", "config": {"name": "flatten", "batch_input_shape": [null, null, 3]}}]}
            """),
    ];

    /// <summary>What the build says of a file.</summary>
    private static TextFile Described(string name, string members) =>
        new($"/obj/{name}.paramgen.json", $$"""{"paramgen":1,"file":"{{name}}",{{members}}}""");

    /// <summary>A model as Keras 3 writes it into HDF5: without modules.</summary>
    private static string OfHdf5(string model) =>
        """ "kind": "hdf5", "keras": {"version": "3.15.1", "architecture": """
        + JsonSerializer.Serialize(model.Replace("\"module\": \"keras.src.ops.numpy\", ", ""))
        + "}";

    private static string OfKeras2(string version) =>
        """
        {"class_name": "Functional", "config": {"name": "f", "layers": [
          {"class_name": "InputLayer", "name": "a", "config": {"name": "a", "batch_input_shape": [null, 4]}, "inbound_nodes": []},
          {"class_name": "Dense", "name": "b", "config": {"name": "b", "units": 3}, "inbound_nodes": [[["a", 0, 0, {}]]]}],
          "input_layers": [["a", 0, 0]], "output_layers": [["b", 0, 0]]}
        """ + version + "}";

    public static string Of(string id) => System.IO.File.ReadAllText(Repository.Path("docs", "rules", $"{id}.md"));

    public static DiagnosticDescriptor Rule(string id) => Descriptors.All.Single(rule => rule.Id == id);

    /// <summary>A rule that is off unless switched on is switched on for its own page.</summary>
    public static EditorConfig SettingsOf(string id) => Rule(id).IsEnabledByDefault ? new EditorConfig() : EditorConfig.Enabling(id);

    public static string Snippet(string id, string section) =>
        Regex.Match(Of(id), $"^## {section}\n```csharp\n(.+?)```", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

    /// <summary>A model that adds two inputs of the given widths.</summary>
    private static string Sum(int one, int other) =>
        $$$"""
        {"class_name": "Functional", "config": {"name": "f", "trainable": true, "layers": [
          {{{Input("a", one)}}}, {{{Input("b", other)}}},
          {"module": "keras.src.ops.numpy", "class_name": "Add", "config": {"name": "add"}, "name": "add", "inbound_nodes": [
            {"args": [{{{Tensor("a", one)}}}, {{{Tensor("b", other)}}}], "kwargs": {}}]}],
          "input_layers": [["a", 0, 0], ["b", 0, 0]], "output_layers": [["add", 0, 0]]}}
        """;

    private static string Input(string name, int width) =>
        $$$"""
        {"class_name": "InputLayer", "config": {"batch_shape": [null, {{{width}}}], "name": "{{{name}}}"},
         "name": "{{{name}}}", "inbound_nodes": []}
        """;

    private static string Tensor(string name, int width) =>
        $$$"""
        {"class_name": "__keras_tensor__",
         "config": {"shape": [null, {{{width}}}], "dtype": "float32", "keras_history": ["{{{name}}}", 0, 0]}}
        """;

    private static TextFile File(string name, string layer) =>
        new(
            $"/{name}.keras.json",
            $$$"""
            {"class_name": "Sequential", "config": {"name": "s", "layers": [
              {"class_name": "InputLayer", "config": {"batch_shape": [null, 4]}}, {{{layer}}}]}}
            """);
}

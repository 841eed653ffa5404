namespace ParamGen.Core.Tests.Oracle;

/// <summary>The texts of all models of the oracle, as each Keras has written them.</summary>
internal static class OracleTexts
{
    /// <summary>Each with the name of its model, or of the list of random ones that it is in.</summary>
    public static IEnumerable<(string Name, string Text)> All =>
        OracleModels.Names.Select(name => (name, OracleModels.TextOf(name)))
        .Concat(OracleFiles.Names.Select(name => (name, OracleFiles.TextOf(name))))
        .Concat(OracleGraphs.Files.SelectMany(file => OracleGraphs.TextsOf(file).Select(text => (file, text))));
}

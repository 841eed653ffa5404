using Gallery;
using static System.FormattableString;

Console.WriteLine($"{"network",-22} {"parameters",11} {"multiply-adds",15}  output");
Print(nameof(ResNet50), ResNet50.TotalParameters, ResNet50.MultiplyAdds, ResNet50.OutputShape);
Print(nameof(MobileNetV2), MobileNetV2.TotalParameters, MobileNetV2.MultiplyAdds, MobileNetV2.OutputShape);
Print(nameof(UNet), UNet.TotalParameters, UNet.MultiplyAdds, UNet.OutputShape);
Print(
    nameof(TransformerClassifier),
    TransformerClassifier.TotalParameters,
    TransformerClassifier.MultiplyAdds,
    TransformerClassifier.OutputShape);
Print(nameof(SentimentClassifier), SentimentClassifier.TotalParameters, null, SentimentClassifier.OutputShape);
Print(nameof(KeywordSpotter), KeywordSpotter.TotalParameters, KeywordSpotter.MultiplyAdds, KeywordSpotter.OutputShape);
Print(nameof(SiameseNetwork), SiameseNetwork.TotalParameters, SiameseNetwork.MultiplyAdds, SiameseNetwork.OutputShape);

// The length of the text is unknown, so SentimentClassifier has no MultiplyAdds constant.
static void Print(string name, long parameters, long? multiplyAdds, string output) =>
    Console.WriteLine(Invariant($"{name,-22} {parameters,11:N0} {multiplyAdds,15:N0}  {output}"));

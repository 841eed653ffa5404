using ModelFiles;

Console.WriteLine(Digits.Summary);

// The weights beside a model have as many values as it has parameters.
Console.WriteLine($"{Digits.TotalParameters:N0} parameters, {DigitsWeights.TotalParameters:N0} values in the file of weights");
Console.WriteLine();

// Buffers of the right sizes, with names that the compiler knows.
var pixels = new float[ResNet.Inputs.Pixels.Size];
var logits = new float[ResNet.Outputs.Logits.Size];
Console.WriteLine($"{ResNet.Inputs.Pixels.Name} {ResNet.Inputs.Pixels.Type} {ResNet.Inputs.Pixels.Shape}: {pixels.Length:N0} values");
Console.WriteLine($"{ResNet.Outputs.Logits.Name} {ResNet.Outputs.Logits.Type} {ResNet.Outputs.Logits.Shape}: {logits.Length:N0} values");
Console.WriteLine($"{ResNet.TotalParameters:N0} parameters, {ResNet.MultiplyAdds:N0} multiply-adds");
Console.WriteLine(ResNet.OperatorCounts);

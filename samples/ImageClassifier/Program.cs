using ImageClassifier;

string[] rows =
[
    "   ▒█   ",
    "   ▓█   ",
    "   ██   ",
    "  ▓█  ▓█",
    " ▒███▒█▓",
    " ██████ ",
    " ░▒▒█▓  ",
    "    █░  ",
];
var image = rows.SelectMany(row => row.Select(shade => " ░▒▓█".IndexOf(shade) / 4f)).ToArray();
var scores = new float[Digits.OutputSize];

using var session = Digits.Session.Open(Path.Combine(AppContext.BaseDirectory, "Models/digits.onnx"));
session.Run(batch: 1, image, scores);

var digit = scores.AsSpan().IndexOf(scores.Max());
Console.WriteLine($"{string.Join("\n", rows)}\n{digit} ({scores[digit]:P0}), by a network of {Digits.TotalParameters:N0} parameters");
